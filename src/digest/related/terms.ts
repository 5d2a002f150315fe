import { segmenterOf } from '../../lib/segmenter.ts';
import { spacelessScripts } from '../../lib/spaceless.ts';
import { fold } from '../../lib/text.ts';
import type { Passage } from '../../model/passage.ts';
import { stemOf } from '../content-terms.ts';
import type { LanguageWords } from '../language/language-words.ts';
import { wordsOf } from '../language/words-of.ts';
import { tokenize } from '../tokens.ts';

/** How many terms stand for an article. */
const length = 20;

/**
 * The words that tell an article from others, folded, the most telling first: those it repeats, and names before other
 * words; of words with one stem, the first. They are all that the search for related articles needs of a text.
 */
export function termsOf(passages: readonly Passage[], language: string): string[] {
  const lists = wordsOf(language);
  const tallies = new Map<string, Tally>();
  for (const { text } of passages) {
    if (spaceless.test(text)) countSegments(tallies, text, language, lists);
    else countWords(tallies, text, lists);
  }
  return [...tallies.values()]
    .map((tally) => ({ word: tally.word, weight: weightOf(tally) }))
    .sort((a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1))
    .slice(0, length)
    .map(({ word }) => word);
}

/** How often the words of one stem stand in a text. */
interface Tally {
  word: string;
  times: number;
  /** Written with a capital where no sentence begins. */
  names: number;
}

function countWords(tallies: Map<string, Tally>, text: string, lists: LanguageWords): void {
  for (const { word, start } of tokenize(text)) {
    if (word.length < 3 || isSmall(word, lists)) continue;
    const tally = tallyOf(tallies, word);
    tally.times += 1;
    if (isName(text, start)) tally.names += 1;
  }
}

function countSegments(
  tallies: Map<string, Tally>,
  text: string,
  language: string,
  lists: LanguageWords,
): void {
  for (const { segment, isWordLike } of segmenterOf(language, 'word').segment(text)) {
    const word = fold(segment);
    if (isWordLike && word.length > 1 && !isSmall(word, lists)) tallyOf(tallies, word).times += 1;
  }
}

/** Without a subject, or a number. */
function isSmall(word: string, { stopWords, calendar }: LanguageWords): boolean {
  return stopWords.has(word) || calendar.has(word) || /^\p{N}/u.test(word);
}

function tallyOf(tallies: Map<string, Tally>, word: string): Tally {
  const stem = stemOf(word);
  const known = tallies.get(stem);
  if (known) return known;
  const tally = { word, times: 0, names: 0 };
  tallies.set(stem, tally);
  return tally;
}

function isName(text: string, start: number): boolean {
  if (!capital.test(text.charAt(start))) return false;
  return !sentenceStart.test(text.slice(Math.max(0, start - 3), start));
}

/** Names count half as much again. */
function weightOf({ times, names }: Tally): number {
  return (1 + Math.log(times)) * (1 + names / times / 2);
}

const capital = /\p{Lu}/u;
const sentenceStart = /(?:^|[.!?:…]\s|["“„«(]\s?)["'“‘«„(]?$/u;
const spaceless = new RegExp(`^\\P{L}*[${spacelessScripts}]`, 'u');
