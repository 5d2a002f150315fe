import { constants, crc32, deflateSync } from 'node:zlib';
import type { ZlibOptions } from 'node:zlib';
import type { Canvas } from './canvas.ts';
import { deflateRuns } from './deflate/deflate-runs.ts';
import { runsOfPaper } from './paper-runs.ts';
import type { Paper } from './paper.ts';

/** Bytes of a card as a PNG with a palette (W3C, PNG specification, third edition). A canvas is used up. */
export function pngOf(card: Canvas | Paper): Uint8Array {
  const header = new DataView(new ArrayBuffer(13));
  header.setUint32(0, card.width);
  header.setUint32(4, card.height);
  header.setUint8(8, 8); // bits for a pixel
  header.setUint8(9, 3); // which are a number in the palette
  return Buffer.concat([
    signature,
    ...chunk('IHDR', new Uint8Array(header.buffer)),
    ...chunk('PLTE', Buffer.from(card.colours.map((colour) => colour.slice(1)).join(''), 'hex')),
    ...chunk('IDAT', 'rows' in card ? deflateRows(card) : deflateRuns(runsOfPaper(card))),
    ...chunk('IEND', new Uint8Array()),
  ]);
}

/** The tones of a picture are in order, so that differences are small. */
function deflateRows(canvas: Canvas): Uint8Array {
  if (canvas.grounds > 1) keepDifferences(canvas);
  return deflateSync(canvas.rows, runsOnly);
}

/** Differences of a picture are runs of one value. To look for more takes three times as long, and makes no picture smaller. */
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
