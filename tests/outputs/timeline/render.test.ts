import { describe, expect, test } from 'vitest';
import { renderIcs } from '../../../src/outputs/timeline/render-ics.ts';
import { renderTimelineJson } from '../../../src/outputs/timeline/render-json.ts';
import type { TimelineView } from '../../../src/views/timeline-view.ts';

const teller = {
  label: 'A story',
  href: '/a/',
  url: 'https://digest.example/a/#p-1',
  published: '2023-06-19T08:00:00Z',
};
const view = {
  title: 'Balloon · Digest',
  description: 'What flew',
  page: 'https://digest.example/topics/balloon/timeline/',
  ics: 'https://digest.example/topics/balloon/timeline.ics',
  json: 'https://digest.example/topics/balloon/timeline.json',
  language: 'en',
  items: [
    {
      id: 'event-1',
      kind: 'event',
      date: '2023-02',
      label: '',
      text: 'Seen; not heard, they say',
      tellers: [teller],
    },
    {
      id: 'event-2',
      kind: 'event',
      date: '2023-02-04',
      label: '',
      text: '=1+1\r\nEND:VEVENT',
      tellers: [teller],
    },
    { id: 'event-3', kind: 'article', date: '2023-06-19', label: '', text: 'A story', tellers: [teller] },
  ],
} as unknown as TimelineView;

describe('renderIcs', () => {
  const lines = renderIcs(view).split('\r\n');

  test('makes an all-day event of a dated fact, a month long for a month', () => {
    expect(lines).toContain('DTSTART;VALUE=DATE:20230201');
    expect(lines).toContain('DTEND;VALUE=DATE:20230301');
    expect(lines).toContain(String.raw`SUMMARY:Seen\; not heard\, they say`);
    expect(lines).toContain('URL;VALUE=URI:https://digest.example/a/#p-1');
  });

  test('a text can neither end its event nor begin like a formula', () => {
    expect(lines.filter((line) => line === 'END:VEVENT')).toHaveLength(2);
    expect(lines).toContain(String.raw`SUMMARY: =1+1\nEND:VEVENT`);
  });

  test('takes its stamp from the content: the same bytes each time', () => {
    expect(lines).toContain('DTSTAMP:20230619T080000Z');
    expect(renderIcs(view)).toBe(renderIcs(view));
  });
});

test('renderTimelineJson names each entry with its date and addresses', () => {
  expect(JSON.parse(renderTimelineJson(view))).toMatchObject({
    url: view.page,
    items: [
      { id: 'event-1', date: '2023-02', urls: ['https://digest.example/a/#p-1'] },
      {},
      { kind: 'article' },
    ],
  });
});
