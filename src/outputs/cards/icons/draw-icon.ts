import type { IconInput } from '../../../model/icon.ts';
import { contrast } from '../../../lib/colour.ts';
import { ink, paper } from '../colour.ts';
import { loadSharp } from '../load-sharp.ts';
import { galleyOf } from '../type/galley.ts';
import { inkOf, pathDataOf } from '../type/outline.ts';
import type { Outline } from '../type/outline.ts';
import { icoOf } from './ico.ts';

export interface DrawnIcon {
  bytes: Uint8Array;
  /** Characters that no font has. */
  missing: string[];
}

/** Units of a side; the drawing is scaled to the size that is asked for. */
const side = 512;

/** Pixels for an inch at which a unit of an SVG is a pixel to sharp. */
const usualDensity = 72;

/** Draws the first letter of the title on the accent. `root` holds node_modules. */
export async function drawIcon(input: IconInput, root: string): Promise<DrawnIcon> {
  const { letter, missing } = await letterOf(input, root);
  const svg = Buffer.from(iconSvg(input, letter));
  if (input.format === 'svg') return { bytes: svg, missing };
  const density = (usualDensity * input.size) / side;
  const sharp = await loadSharp();
  const png = await sharp(svg, { density }).resize(input.size).png({ palette: true, effort: 10 }).toBuffer();
  return { bytes: input.format === 'ico' ? icoOf(png, input.size) : png, missing };
}

/** The letter's outline, its ink in the middle of the square. */
async function letterOf({ title, lang, bleed, size }: IconInput, root: string) {
  const galley = await galleyOf(firstLetter(title, lang), {
    cut: { voice: 'serif', weight: 700 },
    lang,
    root,
  });
  const draw = (em: number) => galley.draw([galley.text], { size: em, leading: em, width: 0, align: 'left' });
  const trial = inkOf(draw(side));
  // A small icon needs a large letter; what a system cuts off must be bare.
  const room = side * (bleed ? 0.48 : size < 64 ? 0.72 : 0.6);
  const letter = draw((side * room) / Math.max(trial.width, trial.height));
  return { letter, missing: galley.missing };
}

function iconSvg({ accent, bleed }: IconInput, letter: Outline): string {
  const colour = contrast(accent, paper) >= contrast(accent, ink) ? paper : ink;
  const { left, top, width, height } = inkOf(letter);
  const x = centred(left, width);
  const y = centred(top, height);
  const corner = bleed ? 0 : side / 8;
  const square = `<rect width="${side}" height="${side}" rx="${corner}" fill="${accent}"/>`;
  const path = `<path transform="translate(${x} ${y})" fill="${colour}" d="${pathDataOf(letter)}"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}">${square}${letter.length > 0 ? path : ''}</svg>\n`;
}

/** How far ink is moved to stand in the middle, to a hundredth. */
function centred(start: number, length: number): number {
  return Math.round(((side - length) / 2 - start) * 100) / 100;
}

/** The first letter or digit, in capitals where the script has them; else the first sign of any kind. */
function firstLetter(title: string, lang: string): string {
  const signs = Array.from(
    new Intl.Segmenter(lang, { granularity: 'grapheme' }).segment(title),
    (s) => s.segment,
  );
  const letter = signs.find((sign) => /[\p{L}\p{N}]/u.test(sign)) ?? signs[0] ?? '';
  return letter.toLocaleUpperCase(lang);
}
