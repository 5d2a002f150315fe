import type { QuoteReading } from './reading/reading.ts';
import { fewestCharacters, fewestCharactersAlone, fewestWords, fewestWordsAlone } from './thresholds.ts';

/** Whether words between marks are what somebody said, and not a term, a title or a distance. */
export function isSpeech(text: string, quote: QuoteReading): boolean {
  const words = text.slice(quote.span.start, quote.span.end);
  if (isTitle(words) && !isPunctuated(text, quote)) return false;
  if (quote.direct && begins.test(words) && isPunctuated(text, quote)) return true;
  if (quote.act || quote.goesOn) return isLong(words, fewestWords, fewestCharacters);
  return isWhole(text, quote) && isLong(words, fewestWordsAlone, fewestCharactersAlone);
}

/** Whether the words are at least one whole sentence. */
export function isWhole(text: string, quote: QuoteReading): boolean {
  const words = text.slice(quote.span.start, quote.span.end);
  return begins.test(words) && (quote.direct || quote.span.open || sentenceEnd.test(words));
}

const sentenceEnd = /[.!?…。！？؟]$/u;
// A small letter at the beginning says that the words are cut out of a sentence.
const begins = /^[^\p{L}\p{N}]*[^\p{Ll}\P{L}]|^[^\p{L}]*\p{N}/u;

/** Ends, within the marks, as speech does and a term does not. */
function isPunctuated(text: string, { span, direct }: QuoteReading): boolean {
  if (span.open || /[.,!?…。，！？،؟]/u.test(text[span.end] ?? '')) return true;
  // «…», dijo · „…” – powiedział: the comma or dash behind the mark ends the speech.
  if (direct && /^\s?[,，،–—]/u.test(text.slice(span.to, span.to + 2))) return true;
  return sentenceEnd.test(text.slice(span.start, span.end));
}

function isLong(words: string, fewestOfWords: number, fewestOfCharacters: number): boolean {
  const spaceless = words.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  if (spaceless > 0) return spaceless >= fewestOfCharacters;
  return words.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length >= fewestOfWords;
}

/** Make America Great Again, The Old Man and the Sea: all its longer words have capitals. */
function isTitle(words: string): boolean {
  const long = words.match(/\p{L}[\p{L}\p{M}'’-]{3,}/gu) ?? [];
  return long.length > 1 && long.every((word) => /^\p{Lu}/u.test(word));
}
