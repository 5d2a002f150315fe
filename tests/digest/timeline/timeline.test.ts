import { describe, expect, test } from 'vitest';
import { locateEvents } from '../../../src/digest/timeline/locate-events.ts';
import { timelineOf } from '../../../src/digest/timeline/timeline.ts';
import { makeArticle } from '../../support/make.ts';

describe('timelineOf', () => {
  test('orders events and articles, the vaguer date first', () => {
    const story = makeArticle({ slug: 'story', title: 'The story', published: '2023-02-04T09:00Z' });
    const events = [
      { date: '2023-02-04', text: 'A jet shoots the balloon down' },
      { date: '2023-02', text: 'A visit is put off' },
      { date: '2022', text: 'Presidents meet in Bali' },
    ];
    const timeline = timelineOf([{ ...story, day: '2023-02-04', events }]);
    expect(timeline.map(({ date, kind, text }) => `${date} ${kind} ${text}`)).toEqual([
      '2022 event Presidents meet in Bali',
      '2023-02 event A visit is put off',
      '2023-02-04 event A jet shoots the balloon down',
      '2023-02-04 article The story',
    ]);
  });

  test('tells one event once, with all who tell it', () => {
    const [newer, older] = [makeArticle({ slug: 'newer' }), makeArticle({ slug: 'older' })];
    const event = { date: '2023-02-04', text: 'A jet shoots the balloon down' };
    const timeline = timelineOf([
      { ...newer, events: [{ ...event, text: 'The balloon: a jet shoots it down', passage: 'p-1' }] },
      { ...older, events: [event, { date: '2023-02-04', text: 'The visit is cancelled' }] },
    ]);
    const told = timeline.filter(({ kind }) => kind === 'event');
    expect(told).toHaveLength(2);
    expect(told[0]?.tellers).toEqual([{ slug: 'newer', passage: 'p-1' }, { slug: 'older' }]);
  });
});

describe('locateEvents', () => {
  const passages = [
    { id: 'p-a', text: 'The two presidents met in Bali in November and agreed to talk.' },
    { id: 'p-b', text: 'In February a jet shot down a balloon off the coast.' },
  ];

  test('finds the passage that tells most of it', () => {
    expect(
      locateEvents([{ date: '2023-02-04', text: 'A jet shot down the balloon' }], passages)[0]?.passage,
    ).toBe('p-b');
  });

  test('names none when none tells half of it', () => {
    expect(
      locateEvents([{ date: '1979', text: 'The embassy moved away' }], passages)[0]?.passage,
    ).toBeUndefined();
  });
});
