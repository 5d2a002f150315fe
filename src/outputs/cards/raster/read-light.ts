import { readFile } from 'node:fs/promises';
import sharp from 'sharp';

/** A picture that can't be read: what is wrong with it. */
export class PictureError extends Error {
  override readonly name = 'PictureError';
}

/** More would take gigabytes: the largest of a newspaper's cameras have 60 megapixels. */
const mostPixels = 100_000_000;
const mostSeconds = 20;

/** Levels of grey, 0 to 255, row by row. */
export interface Light {
  width: number;
  height: number;
  levels: Uint8Array;
}

/**
 * The light of a picture, cut to a size and stretched from black to white.
 *
 * @throws {PictureError} when it is no picture, damaged or too large
 */
export async function readLight(file: string, width: number, height: number): Promise<Light> {
  const bytes = withoutText(await readFile(file));
  try {
    const levels = await sharp(bytes, { limitInputPixels: mostPixels })
      .timeout({ seconds: mostSeconds })
      .autoOrient()
      .resize({ width, height, fit: 'cover', position: sharp.strategy.attention })
      .flatten({ background: '#ffffff' })
      .greyscale()
      .normalise()
      .raw()
      .toBuffer();
    return { width, height, levels };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw new PictureError(error.message);
  }
}

/** A drawing's labels would be noise under a headline, and in the fonts of the machine that draws them. */
function withoutText(bytes: Buffer): Buffer {
  const start = bytes.toString('latin1', 0, 1000);
  if (!start.includes('<svg') && !start.includes('<?xml')) return bytes;
  return Buffer.from(bytes.toString('latin1').replace(/<text\b[^]*?<\/text>/gu, ''), 'latin1');
}
