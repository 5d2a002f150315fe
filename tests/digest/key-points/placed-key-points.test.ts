import { describe, expect, test } from 'vitest';
import { placedKeyPointsOf } from '../../../src/digest/key-points/placed-key-points.ts';

const sentences = [
  'The ferry to Rona sails again on Tuesday after nine days of strike.',
  'Crews will earn four per cent more from May under the new agreement.',
  'Shops on the island had run short of bread, fuel and medicine.',
  'The union calls the agreement a beginning, the company an end.',
  'Schools open on Wednesday, a day later than the council had promised.',
  'Nobody has counted yet what the strike cost the fish farms in the north.',
  'Tourists may get back the price of tickets that they could not use.',
  'The last strike on the line, in 1998, took three weeks to settle.',
  'A mediator from the mainland led the talks in the school of Rona.',
  'Two more boats join the line in summer, the company said on Monday.',
  'The council wants a say in the timetable before the contract is renewed.',
  'Islanders plan a party at the harbour when the first boat comes in.',
];
const passages = sentences.map((text, index) => ({ id: `p-${index}`, text }));

function placed(editors: string[], texts = passages) {
  return placedKeyPointsOf(texts, { title: 'Ferry strike ends', language: 'en', editors });
}

describe('an editor’s key points', () => {
  test('come before any others, each at the passage that says so', () => {
    expect(placed(['The crews earn four per cent more from May.', 'Ferry to Rona sails on Tuesday'])).toEqual(
      [
        { text: 'The crews earn four per cent more from May.', passage: 'p-1' },
        { text: 'Ferry to Rona sails on Tuesday', passage: 'p-0' },
      ],
    );
  });

  test('that no passage says have none', () => {
    expect(placed(['Whales were seen off the cape.'])).toEqual([
      { text: 'Whales were seen off the cape.', passage: undefined },
    ]);
  });
});

describe('without an editor', () => {
  test('sentences of the text stand in', () => {
    const points = placed([]);
    expect(points).toHaveLength(3);
    for (const { text, passage } of points)
      expect(passages.find(({ id }) => id === passage)?.text).toBe(text);
  });

  test('but not when they would be more than a quarter of it', () => {
    expect(placed([], passages.slice(0, 6))).toEqual([]);
  });
});
