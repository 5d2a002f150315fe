import { createBits, endByte, putBits, reserve } from './bits.ts';
import { putBlock } from './block.ts';
import type { Tokens } from './block.ts';
import { symbolOf } from './lengths.ts';
import type { Runs } from './runs.ts';

/** Bytes that can be packed: as many as the sums of `adler32Of` stay exact for. A card has a million and a half. */
const mostBytes = 8_000_000;

/**
 * Packs runs for zlib (RFC 1950), as zlib does itself when it looks for runs only, but without seeing each byte: what has
 * few runs costs little, however long they are. There is one run at least; what is given back is good until the next call.
 */
export function deflateRuns(runs: Runs): Uint8Array {
  const { list, count } = runs;
  const bits = createBits();
  putBits(bits, 0x0178, 16);
  const { list: tokens, symbols } = room;
  let used = 0;
  for (let at = 0; at < count; at += 1) {
    // Before a run and not after it: the last block needs a token.
    if (used >= blockLength) {
      putBlock(bits, room, used, false);
      used = 0;
    }
    const byte = (list[at] ?? 0) & 255;
    let rest = ((list[at] ?? 0) >>> 8) - 1;
    tokens[used++] = byte;
    symbols[byte] = (symbols[byte] ?? 0) + 1;
    while (rest > 2) {
      const repeat = Math.min(rest, longest);
      const symbol = symbolOf(repeat);
      tokens[used++] = 256 + repeat;
      symbols[symbol] = (symbols[symbol] ?? 0) + 1;
      rest -= repeat;
    }
    for (; rest > 0; rest -= 1) {
      tokens[used++] = byte;
      symbols[byte] = (symbols[byte] ?? 0) + 1;
    }
  }
  putBlock(bits, room, used, true);
  endByte(bits);
  reserve(bits, 4);
  new DataView(bits.bytes.buffer).setUint32(bits.length, adler32Of(runs));
  return bits.bytes.subarray(0, bits.length + 4);
}

/** Bytes of the longest repeat. */
const longest = 258;

/** Tokens of a block. With fewer, each block's code fits its part of a card better, but has to be found and written. */
const blockLength = 32_768;

/** Room for a block and the longest run, used again. */
const room: Tokens = {
  list: new Uint16Array(blockLength + mostBytes / longest + 3),
  symbols: new Uint32Array(286),
};

/** The checksum of RFC 1950. */
function adler32Of({ list, count }: Runs): number {
  let [low, high, bytes] = [1, 0, 0];
  for (let at = 0; at < count; at += 1) {
    const byte = (list[at] ?? 0) & 255;
    const length = (list[at] ?? 0) >>> 8;
    high += length * low + byte * ((length * (length + 1)) / 2);
    low += length * byte;
    bytes += length;
  }
  if (bytes > mostBytes) throw new RangeError(`${bytes} bytes are more than can be packed as runs`);
  return (high % base) * 65_536 + (low % base);
}

/** The largest prime below 65,536. */
const base = 65_521;
