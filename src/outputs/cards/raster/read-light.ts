import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import type { OutputInfo } from 'sharp';

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
 * The light of a picture, stretched from black to white and cut to a size of at most `longest` pixels a side.
 *
 * @throws {PictureError} when it is no picture, damaged or too large
 */
export async function readLight(file: string, width: number, height: number): Promise<Light> {
  try {
    const { data, info } = await decode(file);
    const levels = await sharp(data, { raw: info })
      .resize({ width, height, fit: 'cover', position: sharp.strategy.attention })
      .extractChannel(0)
      .raw()
      .toBuffer();
    return { width, height, levels };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw new PictureError(error.message);
  }
}

/** Half of the largest card. */
const longest = 600;

type Decoded = Promise<{ data: Buffer; info: OutputInfo }>;

/** The cards of an article come one after the other, and most of the work is to decode their picture. */
let last: { file: string; decoded: Decoded } | undefined;

function decode(file: string): Decoded {
  if (last?.file !== file) last = { file, decoded: decodeAgain(file) };
  return last.decoded;
}

async function decodeAgain(file: string): Decoded {
  return sharp(withoutText(await readFile(file)), { limitInputPixels: mostPixels })
    .timeout({ seconds: mostSeconds })
    .autoOrient()
    .resize({ width: longest, height: longest, fit: 'outside' })
    .flatten({ background: '#ffffff' })
    .greyscale()
    .normalise()
    .raw()
    .toBuffer({ resolveWithObject: true });
}

/** A drawing's labels would be noise under a headline, and in the fonts of the machine that draws them. */
function withoutText(bytes: Buffer): Buffer {
  const start = bytes.toString('latin1', 0, 1000);
  if (!start.includes('<svg') && !start.includes('<?xml')) return bytes;
  return Buffer.from(bytes.toString('latin1').replace(/<text\b[^]*?<\/text>/gu, ''), 'latin1');
}
