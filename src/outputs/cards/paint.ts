import type { Composed } from './compose.ts';
import type { Area } from './designs/desk.ts';
import { createCanvas, fillArea, releaseCanvas } from './raster/canvas.ts';
import type { Canvas } from './raster/canvas.ts';
import { printLetters } from './raster/letters.ts';
import { printPicture } from './raster/picture.ts';
import { pngOf } from './raster/png.ts';

/**
 * Paints a card as a PNG with a palette.
 *
 * @param figureFile the picture, where the card has one
 * @throws {PictureError} when the picture can't be read
 */
export async function paintCard(composed: Composed, figureFile?: string): Promise<Uint8Array> {
  const canvas = await printCard(composed, figureFile);
  const png = pngOf(canvas);
  releaseCanvas(canvas);
  return png;
}

/** The card's pixels. */
export async function printCard(
  { marks: [paper, ...marks], width, height, scale, tones }: Composed,
  figureFile?: string,
): Promise<Canvas> {
  if (paper?.kind !== 'box') throw new Error('a card begins with its paper');
  const grounds = tones.length > 0 ? tones : [paper.colour];
  const canvas = createCanvas(Math.round(width * scale), Math.round(height * scale), grounds);
  if (tones.length > 0) {
    if (figureFile === undefined) throw new Error("the file of the card's figure was not given");
    await printPicture(canvas, figureFile);
  }
  printMarks(canvas, marks, scale);
  return canvas;
}

function printMarks(canvas: Canvas, marks: Composed['marks'], scale: number): void {
  for (const mark of marks) {
    if (mark.kind === 'box') fillArea(canvas, scaled(mark.area, scale), mark.colour);
    else printLetters(canvas, mark.text, { x: mark.left, y: mark.top, zoom: scale }, mark.colour);
  }
}

function scaled({ left, top, width, height }: Area, scale: number): Area {
  return { left: left * scale, top: top * scale, width: width * scale, height: height * scale };
}
