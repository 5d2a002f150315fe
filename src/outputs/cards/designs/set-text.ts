import { fitText } from '../fit.ts';
import type { Cut } from '../type/choose.ts';
import { galleyOf } from '../type/galley.ts';
import type { Setting } from '../type/galley.ts';
import { inkOf } from '../type/outline.ts';
import type { Direction } from '../type/order.ts';
import type { Desk } from './desk.ts';
import { outline } from './node.ts';
import type { Node } from './node.ts';

/** How a text is set; lengths in pixels. */
export interface TextStyle {
  cut: Cut;
  /** Sizes to choose from, largest first. */
  sizes: readonly number[];
  width: number;
  /** Any, unless given. */
  height?: number;
  /** `[1, 1]` unless given. */
  lines?: readonly [least: number, most: number];
  colour?: string;
  align?: Align;
  /** Space added between letters, in em. */
  tracking?: number;
  /** Set in capitals, where the script has them. */
  capitals?: boolean;
}

type Align = 'start' | 'center' | 'end';

/** Fits a text into its room and sets it, as outlines. */
export async function setText(desk: Desk, text: string, style: TextStyle): Promise<Node> {
  const { cut, sizes, width, height = Infinity, lines = [1, 1], tracking = 0 } = style;
  const { lang } = desk.input;
  const galley = await galleyOf(style.capitals ? inCapitals(text, lang) : text, {
    cut,
    lang,
    root: desk.root,
    tracking,
  });
  for (const character of galley.missing) desk.missing.add(character);
  const [minLines, maxLines] = lines;
  const { leading } = galley;
  const fitted = fitText(galley.pieces, galley.measure, {
    width,
    height,
    sizes,
    leading,
    minLines,
    maxLines,
  });
  const align = physical(style.align ?? 'start', desk.direction);
  const setting = { size: fitted.size, leading: leading * fitted.size, width, align };
  const room = { width, height: fitted.lines.length * setting.leading };
  return outline(galley.draw(fitted.lines, setting), style.colour ?? desk.colours.ink, room);
}

/** Sets a sign by its ink, `width` pixels wide, not by its letter box. */
export async function setOrnament(
  desk: Desk,
  sign: string,
  { cut, width, colour }: { cut: Cut; width: number; colour: string },
): Promise<Node> {
  const galley = await galleyOf(sign, { cut, lang: desk.input.lang, root: desk.root });
  const draw = (size: number) => galley.draw([sign], { size, leading: size, width: 0, align: 'left' });
  const trial = inkOf(draw(width));
  const letters = draw(trial.width === 0 ? width : width ** 2 / trial.width);
  const ink = inkOf(letters);
  return outline(letters, colour, { width, height: ink.height, left: ink.left, top: ink.top });
}

function physical(align: Align, direction: Direction): Setting['align'] {
  if (align === 'center') return align;
  return (align === 'start') === (direction === 'ltr') ? 'left' : 'right';
}

/** Only scripts whose capitals every font here has: Georgian, for one, has capitals that few fonts draw. */
const haveCapitals = /^[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\P{L}]*$/u;

function inCapitals(text: string, lang: string): string {
  return haveCapitals.test(text) ? text.toLocaleUpperCase(lang) : text;
}
