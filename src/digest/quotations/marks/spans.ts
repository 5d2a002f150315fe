import { markTableOf, singles } from './mark-table.ts';
import { pairMarks } from './pair-marks.ts';
import type { Pair } from './pair-marks.ts';

/** A run of a text between marks (UTF-16 offsets, ends exclusive). */
export interface Span {
  /** With the marks. */
  from: number;
  to: number;
  /** Without the marks, without white space at the ends and a comma at the last. */
  start: number;
  end: number;
  /** Opened and not closed: the speech may go on in the next paragraph. */
  open: boolean;
}

/** The outermost runs between marks, in the order of the text. What is quoted within a quotation stays inside it. */
export function spansOf(text: string, language: string, leadsOn: (at: number) => boolean): Span[] {
  const table = markTableOf(language);
  const pairs = pairMarks(text, table, leadsOn);
  const hasDoubles = pairs.some(({ mark }) => !singles.has(mark));
  const spans: Span[] = [];
  let at = 0;
  let unclosed: Pair | undefined;
  for (const pair of pairs) {
    if (pair.open < at || (hasDoubles && isLoose(text, pair))) continue;
    if (pair.close === undefined) {
      if (!singles.has(pair.mark)) unclosed = pair;
      continue;
    }
    const before = unclosed;
    unclosed = undefined;
    at = pair.close + 1;
    if (!before || sentenceEnd.test(text.slice(before.open, pair.open))) {
      spans.push(spanOf(text, pair.open, pair.close));
    } else if (table.sharesClosing) {
      // The one mark that closes both belongs to the inner words too.
      spans.push({ ...spanOf(text, before.open, pair.close), end: pair.close + 1 });
    }
    // Else a mark is missing somewhere before this pair, and nobody can tell where the speech begins.
  }
  if (unclosed) spans.push({ ...spanOf(text, unclosed.open, text.length), open: true });
  return spans;
}

/** A span whose ends are known: `from` is the place of the opening mark, `last` of the closing one. */
export function spanOf(text: string, from: number, last: number): Span {
  let start = from + 1;
  let end = last;
  while (start < end && isSpace(text[start])) start += 1;
  while (start < end && isSpace(text[end - 1])) end -= 1;
  if (start < end && commas.includes(text[end - 1] ?? '')) end -= 1;
  while (start < end && isSpace(text[end - 1])) end -= 1;
  return { from, to: Math.min(last + 1, text.length), start, end, open: false };
}

const commas = ',،，、';
const sentenceEnd = /[.!?…。！？]["”»’]?\s/u;

/** Single marks in a text that has double ones are speech only when they close as speech does; else they may be apostrophes. */
function isLoose(text: string, { mark, close }: Pair): boolean {
  return singles.has(mark) && (close === undefined || !/[.,!?…]/u.test(text[close - 1] ?? ''));
}

function isSpace(char: string | undefined): boolean {
  return char !== undefined && /\s/u.test(char);
}

/** Whether a paragraph begins as one does that goes on with the speech of the paragraph before. */
export function opensWithMark(text: string): boolean {
  return /^[“„«"「『»”]/u.test(text);
}
