/** The first length of each symbol from 257 on, and how many bits after it tell the length (RFC 1951, 3.2.5). */
const firstLengths = [
  3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195,
  227, 258,
];
const extraBits = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
const symbols = Uint16Array.from(
  { length: 259 },
  (_, length) => 257 + firstLengths.findLastIndex((first) => first <= length),
);

/** The symbol of a length of 3 to 258 bytes. */
export function symbolOf(length: number): number {
  return symbols[length] ?? 0;
}

export function firstLengthOf(symbol: number): number {
  return firstLengths[symbol - 257] ?? 0;
}

export function extraBitsOf(symbol: number): number {
  return extraBits[symbol - 257] ?? 0;
}
