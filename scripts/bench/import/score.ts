import { fold } from '../../../src/lib/text.ts';
import type { Truth } from './truth.ts';

/** What a contender made of a file. */
export interface Reading {
  title?: string | undefined;
  authors?: string[] | undefined;
  /** A date in any form that begins with a calendar day. */
  published?: string | undefined;
  /** The text without marks. */
  text: string;
}

/** Each from 0 to 1; absent where the truth does not say. */
export interface Score {
  body?: number | undefined;
  title?: number | undefined;
  authors?: number | undefined;
  published?: number | undefined;
}

export const aspects = ['body', 'title', 'authors', 'published'] as const satisfies readonly (keyof Score)[];

/** Scores a reading; one that failed altogether (`undefined`) gets nothing for anything. */
export function scoreOf(reading: Reading | undefined, truth: Truth): Score {
  return {
    body: bodyScore(reading?.text ?? '', truth),
    title: truth.title === undefined ? undefined : Number(isSameTitle(reading?.title, truth.title)),
    authors:
      truth.authors === undefined ? undefined : Number(areSameAuthors(reading?.authors, truth.authors)),
    published: truth.published ? Number(isWithinADay(reading?.published, truth.published)) : undefined,
  };
}

/** Words, lower-cased; a character of a script without spaces is a word by itself. */
export function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .match(
        /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}\p{N}])+/gu,
      ) ?? []
  );
}

/** The harmonic mean of precision and recall over words as multisets. */
export function wordF1(found: string, wanted: string): number {
  const left = new Map<string, number>();
  const wantedWords = wordsOf(wanted);
  for (const word of wantedWords) left.set(word, (left.get(word) ?? 0) + 1);
  const foundWords = wordsOf(found);
  let common = 0;
  for (const word of foundWords) {
    const count = left.get(word) ?? 0;
    if (count > 0) common += 1;
    left.set(word, count - 1);
  }
  const total = foundWords.length + wantedWords.length;
  return total === 0 ? 1 : (2 * common) / total;
}

/** Same letters and digits, whatever the case, accents, spaces and punctuation. */
export function isSameTitle(found: string | undefined, wanted: string): boolean {
  return found !== undefined && keyOf(found) === keyOf(wanted);
}

/** Same names, in any order. */
export function areSameAuthors(found: readonly string[] | undefined, wanted: readonly string[]): boolean {
  const keys = (names: readonly string[]): string => [...new Set(names.map(keyOf))].sort().join(' ');
  return keys(found ?? []) === keys(wanted);
}

/** A page tells its time in its own zone: a day more or less is the same day. */
export function isWithinADay(found: string | undefined, wanted: string): boolean {
  const days = [found, wanted].map(
    (date) => Date.parse(`${(date ?? '').slice(0, 10)}T00:00:00Z`) / 86_400_000,
  );
  const [one, other] = days;
  return one !== undefined && other !== undefined && Math.abs(one - other) <= 1;
}

function bodyScore(text: string, { body, contains = [], excludes = [] }: Truth): number | undefined {
  if (body !== undefined) return wordF1(text, body);
  const all = contains.length + excludes.length;
  if (all === 0) return undefined;
  const words = wordsOf(text).join(' ');
  const holds = (snippet: string): boolean => words.includes(wordsOf(snippet).join(' '));
  const right = contains.filter(holds).length + excludes.filter((snippet) => !holds(snippet)).length;
  return right / all;
}

function keyOf(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]/gu, '');
}
