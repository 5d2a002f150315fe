import { collapseSpace } from '../../../lib/text.ts';
import { visible } from '../../../lib/visible.ts';
import { piecesOf } from '../breaks.ts';
import type { Cut } from './choose.ts';
import { isFullWidth } from './families.ts';
import { directionOf, inVisualOrder, levelsOf } from './order.ts';
import type { Direction } from './order.ts';
import { outlineOf } from './outline.ts';
import type { PlacedGlyph } from './outline.ts';
import { facesFor, runsOf } from './runs.ts';
import { shapeRuns } from './shape.ts';
import type { Shaped } from './shape.ts';

/** How a galley's lines are laid on a card; lengths in pixels. */
export interface Setting {
  size: number;
  /** Distance of two baselines. */
  leading: number;
  /** Room for the lines, in which they are aligned. */
  width: number;
  align: 'left' | 'center' | 'right';
}

/** A text with its type ready: each line of it can be measured and drawn. */
export interface Galley {
  /** What can be printed: white space collapsed, control characters and those of no font left out, overrides of direction written out. */
  text: string;
  /** The text in pieces between which a line may end. */
  pieces: readonly string[];
  /** Characters that no font has. */
  missing: string[];
  direction: Direction;
  /** The least distance of two baselines, in em. */
  leading: number;
  /** Width of a line in em. */
  measure: (line: string) => number;
  /** Outlines of lines, the first line's top left at (0, 0). */
  draw: (lines: readonly string[], setting: Setting) => PlacedGlyph[];
}

/** Who sets a text: `tracking` is space added between letters, in em; `root` holds node_modules. */
export interface GalleyOptions {
  cut: Cut;
  lang: string;
  root: string;
  tracking?: number;
}

/** Readies the type for a text. The same texts come again: the shapes of a card one after the other, names on every card. */
export function galleyOf(text: string, { cut, lang, root, tracking = 0 }: GalleyOptions): Promise<Galley> {
  const key = [root, lang, cut.voice, cut.weight, tracking, text].join('\0');
  const galley = ready.get(key) ?? makeReady(text, { cut, lang, root, tracking });
  if (ready.size >= most) ready.clear();
  ready.set(key, galley);
  return galley;
}

const ready = new Map<string, Promise<Galley>>();
const most = 300;

async function makeReady(text: string, { tracking, ...options }: Required<GalleyOptions>): Promise<Galley> {
  const { lang } = options;
  const clean = cleanUp(text, lang);
  const { missing } = await facesFor(clean, options);
  const printable = without(missing, clean);
  const { faces } = await facesFor(`${printable} …`, options);
  const direction = directionOf(printable, lang);
  const shape = (line: string, levels: readonly number[] = []): Shaped =>
    shapeRuns(inVisualOrder(runsOf(line, levels, faces)), lang, tracking);
  const measure = (line: string) => shape(line, levelsOf([line], direction)[0]).width;
  const shapeAll = (lines: readonly string[]) => {
    const levels = levelsOf(lines, direction);
    return lines.map((line, index) => shape(line, levels[index]));
  };
  return {
    text: printable,
    pieces: piecesOf(printable, lang),
    missing,
    direction,
    leading: Math.max(1, ...runsOf(printable, [], faces).map(({ face }) => face.family.leading)),
    measure: remembering(measure, (line) => line),
    draw: drawing(remembering(shapeAll, (lines) => lines.join('\n'))),
  };
}

function drawing(shapeAll: (lines: readonly string[]) => Shaped[]): Galley['draw'] {
  return (lines, setting) => shapeAll(lines).flatMap((line, index) => placeLine(line, index, setting));
}

/** Height of the optical middle of a line above its baseline, in em: half the capitals' height of Source Serif. */
const middle = 0.335;

function placeLine({ glyphs, width }: Shaped, index: number, setting: Setting): PlacedGlyph[] {
  const { size, leading, align } = setting;
  const x = (setting.width - width * size) * { left: 0, center: 0.5, right: 1 }[align];
  return outlineOf(glyphs, x, (index + 0.5) * leading + middle * size, size);
}

/** Marks piled on a letter would grow out of their line; those of Hebrew, Arabic and India are up to four. */
const towers = /((?:[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}]\p{M}{2})|(?:\p{M}{4}))\p{M}+/gu;

function cleanUp(text: string, lang: string): string {
  const plain = text
    .normalize('NFC')
    .replace(/\p{Cc}/gu, ' ')
    .replaceAll('\u00ad', '')
    .replace(towers, '$1');
  const clean = collapseSpace(visible(plain));
  // Among Han characters ’ is set a square wide; as an apostrophe in a Latin word it must not be.
  return isFullWidth(lang) ? clean.replace(/(?<=\p{sc=Latin})’(?=\p{sc=Latin})/gu, '\u02bc') : clean;
}

function without(characters: readonly string[], text: string): string {
  return collapseSpace(Array.from(text, (one) => (characters.includes(one) ? '' : one)).join(''));
}

/** Fitting asks for the same lines again and again. */
function remembering<Asked, Answer>(answer: (asked: Asked) => Answer, keyOf: (asked: Asked) => string) {
  const known = new Map<string, Answer>();
  return (asked: Asked): Answer => {
    const key = keyOf(asked);
    const found = known.get(key) ?? answer(asked);
    known.set(key, found);
    return found;
  };
}
