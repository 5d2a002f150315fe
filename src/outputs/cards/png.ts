import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';

/** Paints an SVG that needs no font, as a PNG with a palette. */
export async function paintPng(svg: string): Promise<Uint8Array> {
  const image = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  const { width, height } = image;
  return sharp(image.pixels, { raw: { width, height, channels: 4 } })
    .png({ palette: true, colours: 64, dither: 0, effort: 3 })
    .toBuffer();
}
