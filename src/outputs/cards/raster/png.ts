import { constants, crc32, deflateSync } from 'node:zlib';
import type { ZlibOptions } from 'node:zlib';
import type { Canvas } from './canvas.ts';

/** Bytes of a canvas as a PNG with a palette (W3C, PNG specification, third edition). The canvas is used up. */
export function pngOf(canvas: Canvas): Uint8Array {
  const header = new DataView(new ArrayBuffer(13));
  header.setUint32(0, canvas.width);
  header.setUint32(4, canvas.height);
  header.setUint8(8, 8); // bits for a pixel
  header.setUint8(9, 3); // which are a number in the palette
  // The tones of a picture are in order, so that differences are small; letters on plain paper pack better as they are.
  if (canvas.grounds > 1) keepDifferences(canvas);
  return Buffer.concat([
    signature,
    ...chunk('IHDR', new Uint8Array(header.buffer)),
    ...chunk('PLTE', Buffer.from(canvas.colours.map((colour) => colour.slice(1)).join(''), 'hex')),
    ...chunk('IDAT', deflateSync(canvas.rows, runsOnly)),
    ...chunk('IEND', new Uint8Array()),
  ]);
}

/**
 * Paper and letters are runs of one colour, and so are the differences of a picture. To look for more takes three times
 * as long; it makes letters a twentieth smaller, and pictures larger.
 */
const runsOnly: ZlibOptions = { strategy: constants.Z_RLE, memLevel: 6, chunkSize: 1 << 16 };

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** Puts in a pixel's place its difference from the one above: filter 2, “Up”. */
function keepDifferences({ width, height, rows }: Canvas): void {
  const stride = width + 1;
  for (let row = height - 1; row >= 0; row -= 1) {
    const start = row * stride;
    rows[start] = 2;
    for (let at = start + 1; row > 0 && at < start + stride; at += 1)
      rows[at] = (rows[at] ?? 0) - (rows[at - stride] ?? 0);
  }
}

function chunk(name: string, data: Uint8Array): Uint8Array[] {
  const type = Buffer.from(name, 'latin1');
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(data, crc32(type)));
  return [length, type, data, sum];
}
