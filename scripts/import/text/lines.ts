import type { Repair } from '../draft.ts';
import { endsSentence } from '../words/sentences.ts';
import type { Line } from './story.ts';

/** The lines of a text that hold anything; those of a text set to a width are joined to paragraphs first; `repair` makes divided words whole. */
export function linesOf(text: string, repair: boolean): { lines: Line[]; repairs: Repair[] } {
  const blocks = blocksOf(text);
  if (!isWrapped(blocks)) return { lines: blocks.flatMap((block) => block.map(lineOf)), repairs: [] };
  const repairs: Repair[] = [];
  const lines = blocks.flatMap((block) => joinBlock(block, repair ? text : undefined, repairs).map(lineOf));
  return { lines, repairs };
}

/** Runs of lines with nothing empty between them. */
function blocksOf(text: string): string[][] {
  const blocks = text.split(/\n[ \u00A0]*(?:\n[ \u00A0]*)+/u);
  return blocks
    .map((block) => block.split('\n').filter((line) => line.trim() !== ''))
    .filter((block) => block.length > 0);
}

function lineOf(raw: string, index: number): Line {
  const text = raw.trim().replace(/[ \t]{2,}/gu, ' ');
  return { text, indent: /^ */u.exec(raw)?.[0].length ?? 0, gap: index === 0, role: 'paragraph' };
}

/** As wide as a line of a typewritten or mailed text gets. */
const widest = 100;
const narrowest = 40;

/** Whether lines were broken at a width: in most blocks of several lines, a line that is not the last ends in mid-sentence. */
function isWrapped(blocks: readonly string[][]): boolean {
  const inner = blocks.flatMap((block) => block.slice(0, -1)).filter((line) => !isMarked(line));
  if (blocks.length < 2 || inner.length < 3) return false;
  const broken = inner.filter((line) => line.trimEnd().length >= narrowest && !endsSentence(line));
  return inner.every((line) => line.trimEnd().length <= widest) && broken.length >= inner.length * 0.6;
}

/** A line that begins a list item or a quotation keeps its own line. */
function isMarked(line: string): boolean {
  return /^\s*(?:[-•*▪◦‣·●○>]|\d{1,2}[.)])\s/u.test(line);
}

function joinBlock(block: readonly string[], text: string | undefined, repairs: Repair[]): string[] {
  const joined: string[] = [];
  for (const line of block) {
    const last = joined.at(-1);
    if (last === undefined || isMarked(line)) joined.push(line);
    else joined[joined.length - 1] = joinTwo(last, line.trim(), text, repairs);
  }
  return joined;
}

/** A word divided at the line’s end is made whole, unless `text` elsewhere writes it with its hyphen; without `text` it is left alone. */
function joinTwo(first: string, second: string, text: string | undefined, repairs: Repair[]): string {
  const head = /(\p{Ll}+)-$/u.exec(first.trimEnd())?.[1];
  const tail = /^\p{Ll}+/u.exec(second)?.[0];
  if (head === undefined || tail === undefined)
    return `${first.trimEnd()}${spaceBetween(first, second)}${second}`;
  if (text === undefined) return first.trimEnd() + second;
  const kept = text.includes(`${head}-${tail}`);
  const word = kept ? `${head}-${tail}` : head + tail;
  repairs.push({ before: `${head}-⏎${tail}`, after: word, why: 'a word divided at the end of a line' });
  return first.trimEnd().slice(0, -1 - head.length) + word + second.slice(tail.length);
}

/** Scripts without spaces need none where a line was broken. */
function spaceBetween(first: string, second: string): string {
  const spaceless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF]/u;
  return spaceless.test(first.trimEnd().slice(-1)) && spaceless.test(second.charAt(0)) ? '' : ' ';
}
