import type { Lexicon } from '../words/lexicon.ts';
import { saysNext } from './says-next.ts';
import { spanOf } from './spans.ts';
import type { Span } from './spans.ts';

/**
 * Speech behind a dash at the beginning of a paragraph: `— We are ready, — said Jane Doe. — It will be soon.` Nothing
 * where no verb of speech shows its end: the dash may be a list's, or a date's.
 */
export function dashSpeechOf(text: string, lexicon: Lexicon): Span[] {
  if (!lexicon.grammar.dash || !openingDash.test(text)) return [];
  const first = firstSpeech(text, lexicon);
  if (!first) return [];
  const spans = [first.span];
  const narrator = first.dashed ? nextDash(text, first.narrator) : undefined;
  const again = narrator === undefined ? undefined : beginningOfSpeech(text, narrator + 1);
  // A small letter goes on with the narrator's sentence.
  if (again !== undefined && /^[^\p{Ll}]/u.test(text.slice(again, again + 2))) {
    spans.push(spanOf(text, again - 1, nextDash(text, again) ?? text.length));
  }
  return spans.map((span, at) => (at === 0 ? span : { ...span, from: span.start }));
}

const openingDash = /^[—–―-]\s?[\p{L}¿¡«"“]/u;
const dashBefore = /[—–―]/gu;
const comma = /,/gu;

interface Speech {
  span: Span;
  /** Where the narrator's words begin. */
  narrator: number;
  /** They stand behind a dash. */
  dashed: boolean;
}

/** The words up to the first dash, or else comma, behind which somebody says them. */
function firstSpeech(text: string, lexicon: Lexicon): Speech | undefined {
  for (const separator of [dashBefore, comma]) {
    for (const { index } of text.matchAll(separator)) {
      if (index === 0 || !saysNext(text, index + 1, lexicon)) continue;
      return { span: spanOf(text, 0, index), narrator: index + 1, dashed: separator === dashBefore };
    }
  }
  return undefined;
}

function nextDash(text: string, from: number): number | undefined {
  const at = text.slice(from).search(/[—–―]/u);
  return at === -1 ? undefined : from + at;
}

function beginningOfSpeech(text: string, from: number): number | undefined {
  const at = text.slice(from).search(/[^\s.,;:]/u);
  return at === -1 ? undefined : from + at;
}
