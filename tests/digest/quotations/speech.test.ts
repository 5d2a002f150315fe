import { expect, test } from 'vitest';
import { quotationsOf } from '../../../src/digest/quotations/quotations.ts';
import { makePerson } from '../../support/make.ts';

const people = [makePerson({ slug: 'ana-lima', name: 'Ana Lima', aliases: ['Lima', 'the harbour master'] })];

/** `speaker: words`, a quotation of nobody's with `?`. */
function saidIn(language: string, ...texts: string[]): string[] {
  const passages = texts.map((text, index) => ({ id: `p-${String(index)}`, text }));
  const quotations = quotationsOf(passages, language, people);
  for (const { passage, start, end, text } of quotations) {
    expect(passages.find(({ id }) => id === passage)?.text.slice(start, end)).toBe(text);
  }
  return quotations.map(({ speaker = '?', text }) => `${speaker}: ${text}`);
}

test.each([
  [
    'the speaker after',
    'en',
    ['“We will dredge it every summer,” said Ana Lima.'],
    ['ana-lima: We will dredge it every summer'],
  ],
  [
    'the speaker before',
    'en',
    ['Joana Reis said: “The wall has moved again.”'],
    ['joana-reis: The wall has moved again.'],
  ],
  [
    'straight marks',
    'en',
    ['"The wall has moved again," Joana Reis said.'],
    ['joana-reis: The wall has moved again'],
  ],
  [
    'an alias of a person’s file',
    'en',
    ['“The wall has moved again,” the harbour master said.'],
    ['ana-lima: The wall has moved again'],
  ],
  [
    'a surname after a full name',
    'en',
    ['Joana Reis came by boat.', '“The wall has moved again,” Reis said.'],
    ['joana-reis: The wall has moved again'],
  ],
  [
    'according to',
    'en',
    ['According to Joana Reis, “the wall has moved by an inch”.'],
    ['joana-reis: the wall has moved by an inch'],
  ],
  ['scare quotes', 'en', ['Joana Reis called the “wall” a “sad joke” and left.'], []],
  ['Chinese', 'zh', ['安娜说:“港口明天重新开放,大家可以放心。”'], ['?: 港口明天重新开放,大家可以放心。']],
] as const)('%s', (_what, language, texts, said) => {
  expect(saidIn(language, ...texts)).toEqual(said);
});

test('a hundred thousand marks end soon, in nothing', () => {
  expect(saidIn('en', '“'.repeat(100_000))).toEqual([]);
});
