import { readFile } from 'node:fs/promises';
import type { OutputInfo } from 'sharp';
import { loadSharp } from '../load-sharp.ts';

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
    const { data, info, focus } = await decode(file);
    const scale = Math.max(width / info.width, height / info.height);
    const across = cut(info.width * scale, width, focus.x);
    const down = cut(info.height * scale, height, focus.y);
    const sharp = await loadSharp();
    const levels = await sharp(data, { raw: info })
      .resize({ width: across.whole, height: down.whole, fit: 'fill' })
      .extract({ left: across.start, top: down.start, width, height })
      .extractChannel(0)
      .raw()
      .toBuffer();
    return { width, height, levels };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw new PictureError(error.message);
  }
}

/** Where a side of `length` pixels begins in a whole of at least as many, about its focus (0 to 1) as far as it goes. */
function cut(whole: number, length: number, focus: number): { whole: number; start: number } {
  const pixels = Math.max(length, Math.round(whole));
  const start = Math.round(focus * pixels - length / 2);
  return { whole: pixels, start: Math.min(pixels - length, Math.max(0, start)) };
}

/** Half of the largest card. */
const longest = 600;

/** A picture in grey, and the place in it that the eye goes to, as shares of its sides. */
interface Decoded {
  data: Buffer;
  info: OutputInfo;
  focus: { x: number; y: number };
}

/** The cards of an article come one after the other, and most of the work is to decode their picture. */
let last: { file: string; decoded: Promise<Decoded> } | undefined;

function decode(file: string): Promise<Decoded> {
  if (last?.file !== file) last = { file, decoded: decodeAgain(file) };
  return last.decoded;
}

async function decodeAgain(file: string): Promise<Decoded> {
  const sharp = await loadSharp();
  const { data, info } = await sharp(withoutText(await readFile(file)), { limitInputPixels: mostPixels })
    .timeout({ seconds: mostSeconds })
    .autoOrient()
    .resize({ width: longest, height: longest, fit: 'outside' })
    .flatten({ background: '#ffffff' })
    .greyscale()
    .normalise()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, info, focus: await focusOf(data, info) };
}

/** Looked for in a small copy, by cutting that across its longer side: sharp tells where only when it cuts. */
async function focusOf(data: Buffer, info: OutputInfo): Promise<Decoded['focus']> {
  const { width, height } = info;
  const scale = small / Math.min(width, height);
  const [side, half] = [small, small / 2];
  const size = width < height ? { width: side, height: half } : { width: half, height: side };
  const sharp = await loadSharp();
  const found = await sharp(data, { raw: info })
    .resize({ ...size, fit: 'cover', position: sharp.strategy.attention })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { attentionX: x, attentionY: y } = found.info;
  if (x === undefined || y === undefined) throw new Error('sharp cut a picture without telling where.');
  return { x: x / (width * scale), y: y / (height * scale) };
}

/** Pixels of the shorter side. */
const small = 100;

/** A drawing's labels would be noise under a headline, and in the fonts of the machine that draws them. */
function withoutText(bytes: Buffer): Buffer {
  const start = bytes.toString('latin1', 0, 1000);
  if (!start.includes('<svg') && !start.includes('<?xml')) return bytes;
  return Buffer.from(bytes.toString('latin1').replace(/<text\b[^]*?<\/text>/gu, ''), 'latin1');
}
