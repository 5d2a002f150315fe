import { describe, expect, test } from 'vitest';
import { markedPieces, mentionsOf } from '../../src/digest/mentions.ts';
import { createTopicMatcher } from '../../src/digest/topic-matcher.ts';
import { fold } from '../../src/lib/text.ts';
import { pick, randomOf } from '../../scripts/bench/random.ts';

const topics = [
  { slug: 'taiwan', terms: ['Taiwan', 'Taiwan Strait', '台湾', 'Straße'], not: ['Taiwan Affairs Office'] },
  { slug: 'channels', terms: ['military + channels', 'café'] },
];
const match = createTopicMatcher(topics);

describe('mentionsOf', () => {
  test('names each passage once, topics in the order in which the text first mentions them', () => {
    const passages = [
      { id: 'p-1', text: 'A café in the port.' },
      { id: 'p-2', text: 'Nothing.' },
      { id: 'p-3', text: 'Taiwan, Taiwan and a café.' },
    ];
    expect(mentionsOf(passages, 'en', match)).toEqual([
      { topic: 'channels', passages: ['p-1', 'p-3'] },
      { topic: 'taiwan', passages: ['p-3'] },
    ]);
  });

  test('of a text that mentions nothing', () => {
    expect(mentionsOf([{ id: 'p-1', text: 'Nothing.' }], 'en', match)).toEqual([]);
  });
});

describe('markedPieces', () => {
  test('cuts a text at the hits of one topic', () => {
    expect(markedPieces('Over the Taiwan Strait to a café.', 'en', match, 'taiwan')).toEqual([
      { text: 'Over the ', hit: false },
      { text: 'Taiwan Strait', hit: true },
      { text: ' to a café.', hit: false },
    ]);
  });

  test('at the text’s ends', () => {
    expect(markedPieces('Taiwan', 'en', match, 'taiwan')).toEqual([{ text: 'Taiwan', hit: true }]);
    expect(markedPieces('Nothing', 'en', match, 'taiwan')).toEqual([{ text: 'Nothing', hit: false }]);
    expect(markedPieces('', 'en', match, 'taiwan')).toEqual([]);
  });

  const words = [
    'Taiwan',
    'TAIWAN STRAIT',
    'Taiwan Affairs Office',
    'military',
    'channels',
    'cafe\u0301',
    'CAFÉ',
    'Straße',
    'strasse',
    '台湾',
    '海峡',
    'ﬁne',
    'İstanbul',
    '👩‍👩‍👧',
    '\u{1F6A2}',
    'مَضيق',
    '',
  ] as const;
  const marks = [' ', ' ', ' ', '. ', '。', '’s ', '-', '\n', '\u00a0', '', '…”'] as const;

  /** A text of words and marks that put offsets to the test: letters that fold to several, signs outside of the first plane. */
  function randomText(seed: number): string {
    const random = randomOf(seed);
    return Array.from(
      { length: 1 + Math.floor(random() * 30) },
      () => pick(random, words) + pick(random, marks),
    ).join('');
  }

  const texts = Array.from({ length: 300 }, (_, seed) => randomText(seed));

  test('joined again is the text', () => {
    for (const text of texts) {
      for (const { slug } of topics) {
        const pieces = markedPieces(text, 'en', match, slug).map((piece) => piece.text);
        expect(pieces.join('')).toBe(text);
        expect(pieces).not.toContain('');
      }
    }
  });

  test('what a hit covers is its term', () => {
    const terms = new Set(['taiwan', 'taiwan strait', '台湾', 'straße', 'military', 'channels', 'cafe']);
    const hits = texts.flatMap((text) => match(text, 'en').map(({ start, end }) => text.slice(start, end)));
    for (const hit of hits) expect(terms).toContain(fold(hit).replace(/[^\p{L}]+/gu, ' '));
    expect(hits.length).toBeGreaterThan(texts.length);
  });
});
