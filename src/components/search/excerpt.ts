/** A run of text that is marked or not. */
export interface Piece {
  text: string;
  hit: boolean;
}

type Span = readonly [start: number, end: number];

/** A text with the places of its words, and of those to mark: in their order, none over another. */
interface MarkedText {
  text: string;
  spans: readonly Span[];
  marks: readonly Span[];
}

/** How much of a passage is shown, in letters; and how much of that before the first hit. */
const shown = 260;
const before = 90;

/** The part of a text around its first hit, cut between words, with every hit in it marked. */
export function excerptOf({ text, spans, marks }: MarkedText, length = lengthFor(text, spans)): Piece[] {
  const [start, end] = windowOf(text, spans, marks[0]?.[0] ?? 0, length);
  const pieces: Piece[] = [];
  let at = start;
  for (const [from, to] of marks) {
    if (from < start || to > end) continue;
    pieces.push({ text: text.slice(at, from), hit: false }, { text: text.slice(from, to), hit: true });
    at = to;
  }
  pieces.push({ text: text.slice(at, end), hit: false });
  if (start > 0) pieces.unshift({ text: '… ', hit: false });
  if (end < text.length) pieces.push({ text: ' …', hit: false });
  return pieces.filter((piece) => piece.text !== '');
}

/** Letters that are words by themselves are twice as wide as others. */
function lengthFor(text: string, spans: readonly Span[]): number {
  return text.length < spans.length * 2.5 ? shown / 2 : shown;
}

function windowOf(text: string, spans: readonly Span[], hit: number, length: number): Span {
  if (text.length <= length * 1.25) return [0, text.length];
  const wanted = Math.max(0, Math.min(hit - (before * length) / shown, text.length - length));
  const start = spans.find(([from]) => from >= wanted)?.[0] ?? 0;
  const end = spans.findLast(([, to]) => to <= start + length)?.[1] ?? text.length;
  return [Math.min(start, hit), Math.max(end, start)];
}
