import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import sharp from 'sharp';

/** Where the tests put pictures of pages, for people to look at; not in the repository. */
export const screenshots = join(process.cwd(), 'tests/site/screenshots');

/**
 * How much of a picture may differ: a share of its pixels. Measured on the five pages of tests/site/pictures.test.ts: letters
 * that another Chromium sets on whole pixels, 0.01 to 0.2 %; letters of another font, 1.6 to 3.1 %.
 */
export const tolerance = 0.005;

/** Pictures are compared at a third of their size, where it is all one how the edges of letters are drawn. */
const reduction = 3;

/** From 0 to 1: newsprint on newsprint is no difference, ink on paper is one. */
const threshold = 0.25;

export interface Difference {
  /** Share of the pixels that differ; 1 when the pictures are not of one size. */
  share: number;
  /** A picture with what differs in red, at a third of the size. */
  picture: Buffer;
}

/** Compares two PNGs as a reader does who holds them side by side: letters and places, not the edges of letters. */
export async function differenceOf(actual: Buffer, expected: Buffer): Promise<Difference> {
  const sizes = await Promise.all([actual, expected].map((png) => sharp(png).metadata()));
  const [{ width, height } = { width: 0, height: 0 }, other] = sizes;
  if (width !== other?.width || height !== other.height) return { share: 1, picture: actual };
  const [a, b] = await Promise.all([smallPixelsOf(actual, width), smallPixelsOf(expected, width)]);
  const { info } = a;
  const seen = Buffer.alloc(a.data.length);
  const count = pixelmatch(a.data, b.data, seen, info.width, info.height, { threshold });
  const picture = await sharp(seen, { raw: { width: info.width, height: info.height, channels: 4 } })
    .png()
    .toBuffer();
  return { share: count / (info.width * info.height), picture };
}

/** A screenshot as a reference is kept: 64 colours are enough for a newspaper, and a third of the bytes. */
export function reduced(png: Buffer): Promise<Buffer> {
  return sharp(png).png({ palette: true, colours: 64, effort: 10, dither: 0 }).toBuffer();
}

function smallPixelsOf(png: Buffer, width: number) {
  return sharp(png)
    .resize(Math.round(width / reduction))
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
}
