import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';
import type { Composed } from './compose.ts';
import type { Area } from './designs/desk.ts';

/** Paints a card as a PNG with a palette. `figureFile` is the picture, where the card has one. */
export async function paintCard({ svg, scale, picture }: Composed, figureFile?: string): Promise<Uint8Array> {
  const image = new Resvg(svg, {
    font: { loadSystemFonts: false },
    fitTo: { mode: 'zoom', value: scale },
  }).render();
  const { width, height } = image;
  const card = sharp(image.pixels, { raw: { width, height, channels: 4 } });
  // Type on paper has some fifty colours; effort above 3 takes twice the time and changes no pixel by more than 1.
  if (!picture) return card.png({ palette: true, colours: 64, dither: 0, effort: 3 }).toBuffer();
  if (figureFile === undefined) throw new Error("the file of the card's figure was not given");
  const { left, top, ...size } = scaled(picture, scale);
  const figure = await sharp(figureFile)
    .resize({ ...size, fit: 'cover', position: sharp.strategy.attention })
    .toBuffer();
  return card
    .composite([{ input: figure, left, top }])
    .png({ palette: true, effort: 3 })
    .toBuffer();
}

function scaled({ left, top, width, height }: Area, scale: number): Area {
  const [x, y] = [Math.round(left * scale), Math.round(top * scale)];
  return {
    left: x,
    top: y,
    width: Math.round((left + width) * scale) - x,
    height: Math.round((top + height) * scale) - y,
  };
}
