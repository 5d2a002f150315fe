import { putBits } from './bits.ts';
import type { Bits } from './bits.ts';
import { codeLengthsOf, codesOf } from './huffman.ts';

/** The order in which the lengths of the code for lengths are written. */
const order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/** Writes the lengths of a block's code (RFC 1951, 3.2.7), and one for distances: there is one distance, the byte before. */
export function putCode(bits: Bits, lengths: Uint8Array): void {
  const shown = lengths.findLastIndex((length) => length > 0) + 1;
  const parts = partsOf([...lengths.subarray(0, shown), 1]);
  const counts = new Uint32Array(19);
  for (const { symbol } of parts) counts[symbol] = (counts[symbol] ?? 0) + 1;
  const own = codeLengthsOf(counts, 7);
  const codes = codesOf(own);
  const used = order.findLastIndex((symbol) => (own[symbol] ?? 0) > 0) + 1;
  putBits(bits, shown - 257, 5);
  putBits(bits, 0, 5);
  putBits(bits, used - 4, 4);
  for (const symbol of order.slice(0, used)) putBits(bits, own[symbol] ?? 0, 3);
  for (const { symbol, extra = 0, extraBits = 0 } of parts) {
    putBits(bits, codes[symbol] ?? 0, own[symbol] ?? 0);
    putBits(bits, extra, extraBits);
  }
}

/** A length of a code (0 to 15), or how often one comes again (16 to 18). */
interface Part {
  symbol: number;
  extra?: number;
  extraBits?: number;
}

function partsOf(lengths: readonly number[]): Part[] {
  const parts: Part[] = [];
  for (let at = 0; at < lengths.length;) {
    const symbol = lengths[at] ?? 0;
    let count = 1;
    while (lengths[at + count] === symbol) count += 1;
    if (symbol === 0 && count > 2) {
      count = Math.min(count, 138);
      if (count > 10) parts.push({ symbol: 18, extra: count - 11, extraBits: 7 });
      else parts.push({ symbol: 17, extra: count - 3, extraBits: 3 });
    } else if (symbol > 0 && count > 3) {
      count = Math.min(count, 7);
      parts.push({ symbol }, { symbol: 16, extra: count - 4, extraBits: 2 });
    } else {
      count = 1;
      parts.push({ symbol });
    }
    at += count;
  }
  return parts;
}
