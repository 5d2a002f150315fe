import { segmenterOf } from '../lib/segmenter.ts';
import { fold } from '../lib/text.ts';
import { enclosed } from './enclosed.ts';
import type { Range } from './enclosed.ts';
import type { LanguageWords } from './language/language-words.ts';
import { wordsOf } from './language/words-of.ts';

/** A sentence of a passage, verbatim, with its place in it (UTF-16 offsets, end exclusive; no white space at the ends). */
export interface Sentence extends Range {
  text: string;
}

/**
 * The sentences of a passage. `Intl.Segmenter` divides it, and breaks that it sets wrongly are mended: after `Mr.`, `U.S.`,
 * an initial or a German ordinal, before a small letter or a closing mark, and within quotation marks or brackets that
 * close later in the passage, so that no sentence is cut in the middle.
 */
export function sentencesOf(text: string, language: string): Sentence[] {
  const words = wordsOf(language);
  const inside = enclosed(text);
  const sentences: Sentence[] = [];
  let start = 0;
  for (const { index, segment } of segmenterOf(language, 'sentence').segment(text)) {
    const end = besideMarks(text, index + segment.length);
    if (end < text.length && isFalseBreak({ text, start, end, inside, words })) continue;
    addTrimmed(sentences, text, { start, end });
    start = end;
  }
  return sentences;
}

/** What stands between two breaks, and what follows. */
interface Break extends Range {
  text: string;
  inside: readonly Range[];
  words: LanguageWords;
}

/** `Il a dit : « Oui. »` `关闭。“我们会回来。”` A break does not part a mark from what it encloses. */
function besideMarks(text: string, at: number): number {
  if (/\S/u.test(text.charAt(at)) && openingMark.test(text.slice(at - 2, at))) return at - 1;
  return at + (closingMarks.exec(text.slice(at, at + 4))?.[0].length ?? 0);
}

function isFalseBreak(at: Break): boolean {
  return falseBreaks.some((isFalse) => isFalse(at));
}

/** Cheapest first. */
const falseBreaks: readonly ((at: Break) => boolean)[] = [
  isInside,
  isBeforeSmallLetter,
  isAfterAbbreviation,
  goesOnAfterQuotation,
];

function isInside({ end, inside }: Break): boolean {
  return inside.some((range) => range.start < end && end < range.end);
}

/** `“Really?” he asked.` A line of its own begins a sentence all the same. */
function isBeforeSmallLetter({ text, end }: Break): boolean {
  return text[end - 1] !== '\n' && smallLetter.test(text.slice(end, end + 12));
}

function isAfterAbbreviation({ text, start, end, words }: Break): boolean {
  const [, written] = lastWord.exec(text.slice(Math.max(start, end - 24), end)) ?? [];
  if (written === undefined) return false;
  const word = fold(written);
  if (words.abbreviations.has(word)) return true;
  const [next = ''] = nextWord.exec(text.slice(end, end + 40)) ?? [];
  if (words.beforeNumber.has(word)) return /^\p{N}/u.test(next);
  return mayGoOn(word, words) && !words.stopWords.has(fold(next));
}

/** Whether a full stop after the word may belong to it: `inc`, `u.s`, an initial, an ordinal. What follows decides. */
function mayGoOn(word: string, { ambiguous, ordinalStop }: LanguageWords): boolean {
  return ambiguous.has(word) || dotted.test(word) || (ordinalStop && /^\d{1,2}$/u.test(word));
}

/** `“我们会来。”他说。` */
function goesOnAfterQuotation({ text, end, words: { afterQuotation } }: Break): boolean {
  if (!afterQuotation || !/[”」』]$/u.test(text.slice(0, end))) return false;
  return afterQuotation.test(text.slice(end, end + 16));
}

function addTrimmed(sentences: Sentence[], whole: string, { start, end }: Range): void {
  const text = whole.slice(start, end).trim();
  if (text === '') return;
  const at = whole.indexOf(text, start);
  sentences.push({ text, start: at, end: at + text.length });
}

const smallLetter = /^[\s"'“‘«„([]*\p{Ll}/u;
const openingMark = /[.!?。！？…][“‘「『（《]$/u;
const closingMarks = /^\s?[»”’)\]」』]+(?:\s+|$)/u;
const lastWord = /(?:^|[\s("'“‘«„[\u00a0])([\p{L}\p{N}.№º-]+)\.\s*$/u;
const nextWord = /[\p{L}\p{N}]+/u;
/** `u.s`, `j`: letters with stops between, or one alone. */
const dotted = /^\p{L}(?:\.\p{L})*$/u;
