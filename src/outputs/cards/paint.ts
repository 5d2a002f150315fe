import type { Composed } from './compose.ts';
import type { Area } from './designs/desk.ts';
import { createCanvas, printMask, releaseCanvas } from './raster/canvas.ts';
import type { Canvas } from './raster/canvas.ts';
import { printLetters } from './raster/letters.ts';
import { solidMask } from './raster/mask.ts';
import type { Mask } from './raster/mask.ts';
import { createPaper, printOnPaper } from './raster/paper.ts';
import type { Paper } from './raster/paper.ts';
import { printPicture } from './raster/picture.ts';
import { pngOf } from './raster/png.ts';

/**
 * Paints a card as a PNG with a palette.
 *
 * @param figureFile the picture, where the card has one
 * @throws {PictureError} when the picture can't be read
 */
export async function paintCard(composed: Composed, figureFile?: string): Promise<Uint8Array> {
  const card = await printCard(composed, figureFile);
  const png = pngOf(card);
  if ('rows' in card) releaseCanvas(card);
  return png;
}

/** A card as it is printed: on paper, or on the pixels of a picture. */
export async function printCard(composed: Composed, figureFile?: string): Promise<Canvas | Paper> {
  const { marks, scale, tones } = composed;
  const [width, height] = [Math.round(composed.width * scale), Math.round(composed.height * scale)];
  const [ground, ...rest] = marks;
  if (ground?.kind !== 'box') throw new Error('a card begins with its paper');
  if (tones.length === 0) {
    const paper = createPaper(width, height, ground.colour);
    printMarks(rest, scale, (...print) => printOnPaper(paper, ...print));
    return paper;
  }
  if (figureFile === undefined) throw new Error("the file of the card's figure was not given");
  const canvas = createCanvas(width, height, tones);
  await printPicture(canvas, figureFile);
  printMarks(rest, scale, (...print) => printMask(canvas, ...print));
  return canvas;
}

type Print = (mask: Mask, x: number, y: number, colour: string) => void;

function printMarks(marks: Composed['marks'], scale: number, print: Print): void {
  for (const mark of marks) {
    if (mark.kind === 'box') printBox(mark.area, scale, (...box) => print(...box, mark.colour));
    else {
      const place = { x: mark.left, y: mark.top, zoom: scale };
      printLetters(mark.text, place, (...letter) => print(...letter, mark.colour));
    }
  }
}

/** Its edges are moved to the nearest pixel, and it is one pixel high at least. */
function printBox(area: Area, scale: number, print: (mask: Mask, x: number, y: number) => void): void {
  const [left, right] = [Math.round(area.left * scale), Math.round((area.left + area.width) * scale)];
  const [top, bottom] = [Math.round(area.top * scale), Math.round((area.top + area.height) * scale)];
  print(solidMask(right - left, Math.max(1, bottom - top)), left, top);
}
