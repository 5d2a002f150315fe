/** Bytes that are filled bit by bit, each from its low end (RFC 1951, 3.1.1). */
export interface Bits {
  bytes: Uint8Array<ArrayBuffer>;
  /** Whole bytes. */
  length: number;
  /** Bits that are no byte yet, and how many: 15 at most. */
  rest: number;
  restLength: number;
}

/** Bits to fill. They are good until the next are created: their room is used again. */
export function createBits(): Bits {
  return { bytes: room, length: 0, rest: 0, restLength: 0 };
}

/** Makes room for so many bytes more. */
export function reserve(bits: Bits, bytes: number): void {
  if (bits.bytes.length >= bits.length + bytes) return;
  room = new Uint8Array(2 * (bits.length + bytes));
  room.set(bits.bytes);
  bits.bytes = room;
}

let room = new Uint8Array(1 << 17);

/** Adds a value of `count` bits, 16 at most, for which there is room. */
export function putBits(bits: Bits, value: number, count: number): void {
  bits.rest |= value << bits.restLength;
  bits.restLength += count;
  for (; bits.restLength >= 8; bits.restLength -= 8) {
    bits.bytes[bits.length++] = bits.rest;
    bits.rest >>>= 8;
  }
}

/** Fills the last byte with zeros. */
export function endByte(bits: Bits): void {
  if (bits.restLength > 0) putBits(bits, 0, 8 - bits.restLength);
}
