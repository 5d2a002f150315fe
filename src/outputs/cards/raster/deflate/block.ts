import { putBits, reserve } from './bits.ts';
import type { Bits } from './bits.ts';
import { putCode } from './code.ts';
import { codeLengthsOf, codesOf } from './huffman.ts';
import { extraBitsOf, firstLengthOf, symbolOf } from './lengths.ts';

/** What a block is made of. */
export interface Tokens {
  /** A byte, or 256 + how often the byte before comes again (3 to 258). */
  list: Uint16Array;
  /** How often each symbol of RFC 1951 occurs: bytes, 256 for the end, 257 to 285 for lengths. */
  symbols: Uint32Array;
}

const endOfBlock = 256;

/** Bits of a token's code: with those of a length and a distance it has 16 at most. */
const most = 10;

/** Writes the first tokens of the list as a block with a code of its own (RFC 1951, 3.2.7), and counts their symbols anew. */
export function putBlock(bits: Bits, { list, symbols }: Tokens, count: number, isLast: boolean): void {
  symbols[endOfBlock] = 1;
  const lengths = codeLengthsOf(symbols, most);
  const codes = codesOf(lengths);
  reserve(bits, 400 + 2 * count);
  putBits(bits, isLast ? 1 : 0, 1);
  putBits(bits, 2, 2);
  putCode(bits, lengths);
  learnTokens(codes, lengths);
  putTokens(bits, list, count);
  putBits(bits, codes[endOfBlock] ?? 0, lengths[endOfBlock] ?? 0);
  symbols.fill(0);
}

/** For each token its code with what follows it, and how many bits that is. */
const tokenCodes = new Uint32Array(256 + 259);
const tokenBits = new Uint8Array(256 + 259);

function learnTokens(codes: Uint16Array, lengths: Uint8Array): void {
  tokenCodes.set(codes.subarray(0, 256));
  tokenBits.set(lengths.subarray(0, 256));
  for (let length = 3; length <= 258; length += 1) {
    const symbol = symbolOf(length);
    const own = lengths[symbol] ?? 0;
    tokenCodes[256 + length] = (codes[symbol] ?? 0) | ((length - firstLengthOf(symbol)) << own);
    // The distance is one bit, 0.
    tokenBits[256 + length] = own + extraBitsOf(symbol) + 1;
  }
}

function putTokens(bits: Bits, list: Uint16Array, count: number): void {
  const { bytes } = bits;
  let { length, rest, restLength } = bits;
  for (let at = 0; at < count; at += 1) {
    const token = list[at] ?? 0;
    rest |= (tokenCodes[token] ?? 0) << restLength;
    restLength += tokenBits[token] ?? 0;
    if (restLength >= 16) {
      bytes[length] = rest;
      bytes[length + 1] = rest >> 8;
      length += 2;
      rest >>>= 16;
      restLength -= 16;
    }
  }
  Object.assign(bits, { length, rest, restLength });
}
