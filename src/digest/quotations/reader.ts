import type { Passage } from '../../model/passage.ts';
import { dashSpeechOf } from './marks/dash-speech.ts';
import { opensWithMark, spansOf } from './marks/spans.ts';
import type { Span } from './marks/spans.ts';
import { readSpaced } from './reading/read-spaced.ts';
import type { Reading } from './reading/reading.ts';
import type { KnownNames } from './speakers/known-names.ts';
import { lexiconOf } from './words/languages.ts';
import type { Lexicon } from './words/lexicon.ts';

/** Reads the passages of an article, one reading for each. */
export type Reader = (passages: readonly Passage[], known: KnownNames) => Reading[];

/** The reader of a language, given by its tag: `en`, `pt-BR`. Undefined for one whose words of speech are not known. */
export function readerOf(tag: string): Reader | undefined {
  const [language = ''] = tag.toLowerCase().split('-');
  const lexicon = lexiconOf(language);
  if (!lexicon) return undefined;
  return (passages, known) => {
    const spans = passages.map(({ text }, at) => closedSpans(text, passages[at + 1]?.text, lexicon));
    if (spans.every((list) => list.length === 0)) return [];
    const texts = passages.map(({ text }) => text);
    return readSpaced(texts, spans, lexicon, known);
  };
}

/** A speech that is not closed goes on only in a paragraph that opens with a mark; else a mark is missing, and nobody knows where. */
function closedSpans(text: string, next: string | undefined, lexicon: Lexicon): Span[] {
  const dashed = dashSpeechOf(text, lexicon);
  if (dashed.length > 0) return dashed;
  const spans = spansOf(text, lexicon.language, (at) => leadsOn(text, at, lexicon));
  return next !== undefined && opensWithMark(next) ? spans : spans.filter(({ open }) => !open);
}

const nextWord = /\p{L}+/uy;

/** Whether the words from `at` on are the “she said” after a speech that has just ended. */
function leadsOn(text: string, at: number, { is }: Lexicon): boolean {
  if (!/[.,!?…]\s?.$/u.test(text.slice(Math.max(0, at - 3), at))) return false;
  nextWord.lastIndex = at;
  const word = nextWord.exec(text)?.[0].toLowerCase() ?? '';
  return is('said', word) || is('he', word) || is('she', word);
}
