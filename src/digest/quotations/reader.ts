import type { Passage } from '../../model/passage.ts';
import { dashSpeechOf } from './marks/dash-speech.ts';
import { tellsWho } from './marks/says-next.ts';
import { opensWithMark, spansOf } from './marks/spans.ts';
import type { Span } from './marks/spans.ts';
import { readChinese } from './spaceless/chinese.ts';
import { readJapanese } from './spaceless/japanese.ts';
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
  const spaceless = spacelessReaders[language];
  if (spaceless) {
    const spans = (text: string) => spansOf(text, language, () => false);
    return reader((text, next) => closed(spans(text), next), spaceless);
  }
  const lexicon = lexiconOf(language);
  if (!lexicon) return undefined;
  return reader(
    (text, next) => spansIn(text, next, lexicon),
    (texts, spans, known) => readSpaced(texts, spans, lexicon, known),
  );
}

type ReadTexts = (
  texts: readonly string[],
  spans: readonly (readonly Span[])[],
  known: KnownNames,
) => Reading[];

const spacelessReaders: Readonly<Record<string, ReadTexts>> = { zh: readChinese, ja: readJapanese };

function reader(spansOfText: (text: string, next: string | undefined) => Span[], read: ReadTexts): Reader {
  return (passages, known) => {
    const texts = passages.map(({ text }) => text);
    const spans = texts.map((text, at) => spansOfText(text, texts[at + 1]));
    return spans.every((list) => list.length === 0) ? [] : read(texts, spans, known);
  };
}

function spansIn(text: string, next: string | undefined, lexicon: Lexicon): Span[] {
  const dashed = dashSpeechOf(text, lexicon);
  if (dashed.length > 0) return dashed;
  const spans = closed(
    spansOf(text, lexicon.language, (at) => leadsOn(text, at, lexicon)),
    next,
  );
  return spans.filter(({ open, start }) => !open || !tellsWho(text.slice(start), lexicon));
}

/** A speech that is not closed goes on only in a paragraph that opens with a mark; else a mark is missing, and nobody knows where. */
function closed(spans: readonly Span[], next: string | undefined): Span[] {
  const goesOn = next !== undefined && opensWithMark(next);
  return spans.filter(({ open }) => !open || goesOn);
}

const nextWord = /\p{L}+/uy;

/** Whether the words from `at` on are the “she said” after a speech that has just ended. */
function leadsOn(text: string, at: number, { is }: Lexicon): boolean {
  if (!/[.,!?…]\s?.$/u.test(text.slice(Math.max(0, at - 3), at))) return false;
  nextWord.lastIndex = at;
  const word = nextWord.exec(text)?.[0].toLowerCase() ?? '';
  return is('said', word) || is('he', word) || is('she', word);
}
