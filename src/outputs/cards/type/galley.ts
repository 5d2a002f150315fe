import { collapseSpace } from '../../../lib/text.ts';
import { visible } from '../../../lib/visible.ts';
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

/** Readies the type for a text; `tracking` is space added between letters, in em; `root` holds node_modules. */
export async function galleyOf(
  text: string,
  { tracking = 0, ...options }: { cut: Cut; lang: string; root: string; tracking?: number },
): Promise<Galley> {
  const { lang } = options;
  const clean = cleanUp(text, lang);
  const { missing } = await facesFor(clean, options);
  const printable = without(missing, clean);
  const { faces } = await facesFor(`${printable} …`, options);
  const direction = directionOf(printable, lang);
  const shape = (line: string, levels: readonly number[] = []): Shaped =>
    shapeRuns(inVisualOrder(runsOf(line, levels, faces)), lang, tracking);
  return {
    text: printable,
    missing,
    direction,
    leading: Math.max(1, ...runsOf(printable, [], faces).map(({ face }) => face.family.leading)),
    measure: remembering((line) => shape(line, levelsOf([line], direction)[0]).width),
    draw: (lines, setting) => {
      const levels = levelsOf(lines, direction);
      const shaped = lines.map((line, index) => shape(line, levels[index]));
      return shaped.flatMap((line, index) => placeLine(line, index, setting));
    },
  };
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
function remembering(measure: (line: string) => number): (line: string) => number {
  const widths = new Map<string, number>();
  return (line) => {
    const width = widths.get(line) ?? measure(line);
    widths.set(line, width);
    return width;
  };
}
