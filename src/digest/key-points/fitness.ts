import type { LanguageWords } from '../language/language-words.ts';
import type { Candidate } from './candidates.ts';
import { hangsOnBefore, openingOf } from './opening.ts';

export interface Language {
  tag: string;
  lists: LanguageWords;
}

/** Whether a sentence can stand by itself, away from its article. */
export function isFit(candidate: Candidate, language: Language): boolean {
  return !flaws.some((has) => has(candidate, language));
}

/** Cheapest first. */
const flaws: readonly ((candidate: Candidate, language: Language) => boolean)[] = [
  isShort,
  isQuestion,
  isFragment,
  isLabelled,
  isTorn,
  isQuoted,
  isHanging,
];

function isShort({ tokens, terms }: Candidate): boolean {
  return tokens.length < 5 || terms.size < 2;
}

function isQuestion({ text }: Candidate): boolean {
  return /[?？؟\u037e](?:["'”’»“)\]）」』›\s])*$/u.test(text);
}

/** Begins with a dash, or in a small letter that is not part of a name such as al-Qaeda or iPhone. */
function isFragment({ text }: Candidate): boolean {
  return /^(?:[—–•*·-]|["'“‘«„([]*\p{Ll}+(?![\p{L}-]*\p{Lu}))/u.test(text);
}

/** `Image: Ana Lima.` `((WN)) What next?` */
function isLabelled({ text }: Candidate): boolean {
  return /^(?:\(\(|\p{L}+(?:\s\p{L}+)?\s?[:：])/u.test(text);
}

/** One mark of a pair without the other. */
function isTorn({ text, enclosed: ranges }: Candidate): boolean {
  const marks = [...text.matchAll(/["“”„«»「」『』()（）[\]]/gu)];
  return marks.some(({ index }) => !ranges.some(({ start, end }) => start <= index && index < end));
}

/** More than a fifth in quotation marks: what somebody said, not what happened. */
function isQuoted({ text, enclosed: ranges }: Candidate): boolean {
  const quoted = ranges.filter(({ start }) => !/[([（]/u.test(text.charAt(start)));
  return quoted.reduce((sum, { start, end }) => sum + end - start, 0) > 0.2 * text.length;
}

function isHanging({ text, tokens }: Candidate, { tag, lists }: Language): boolean {
  return hangsOnBefore(openingOf(text, tokens, tag), lists);
}
