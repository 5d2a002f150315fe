import { segmenterOf } from '../../lib/segmenter.ts';
import { collapseSpace } from '../../lib/text.ts';

/** Columns of a line, its two spaces included (RFC 3676, 4.2, asks for 78 at most). */
const columns = 72;

/**
 * A paragraph as `format=flowed; delsp=yes` (RFC 3676): a line that goes on ends with a space of its own besides the
 * text's, so that a program can join the lines again, in scripts without spaces too; others show lines of 72 columns.
 * An address is never cut.
 */
export function flowed(text: string, lang: string): string[] {
  const lines: string[] = [];
  for (const piece of piecesOf(collapseSpace(text), lang)) {
    const line = lines.at(-1);
    if (line !== undefined && widthOf(line + piece.trimEnd()) <= columns - 2)
      lines[lines.length - 1] = line + piece;
    else lines.push(piece);
  }
  return lines.map((line, index) => stuffed(`${line}${index < lines.length - 1 ? ' ' : ''}`));
}

/** A line that stays as it is: a heading, an address, a rule. */
export function fixed(line: string): string {
  return stuffed(line.trimEnd());
}

/** Columns that a text takes on a screen of letters of one width: two for an ideograph or kana (Unicode, UAX #11). */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += mark.test(character) ? 0 : wide.test(character) ? 2 : 1;
  return width;
}

const wide =
  /(?![\uff61-\uffdc])[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{sc=Hangul}\uff01-\uff60\p{Emoji_Presentation}]/u;
const mark = /[\p{M}\p{Cf}]/u;

/** What begins like a quotation, an indent or a mailbox's own mark is told from them by a space (RFC 3676, 4.4). */
function stuffed(line: string): string {
  return /^(?:[ >]|From )/u.test(line) ? ` ${line}` : line;
}

/** Pieces between which a line may end: after a space, and between words of a script without spaces. */
function piecesOf(text: string, lang: string): string[] {
  const pieces: string[] = [];
  // The end of the last piece alone: of a text without spaces, the piece is all that went before.
  let end = '';
  for (const { segment } of segmenterOf(lang, 'word').segment(text)) {
    const last = pieces.at(-1);
    if (last === undefined || mayBreak(end, segment)) pieces.push(segment);
    else pieces[pieces.length - 1] = last + segment;
    end = segment.slice(-2);
  }
  return pieces;
}

const unspaced =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]$/u;
const stop = /^[\p{P}\p{S}\p{M}\s]/u;

function mayBreak(before: string, after: string): boolean {
  if (/\s$/u.test(before)) return !/^\s/u.test(after);
  return unspaced.test(before) && !stop.test(after) && !/[\p{Ps}\p{Pi}]$/u.test(before);
}
