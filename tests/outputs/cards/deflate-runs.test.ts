import { inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deflateRuns } from '../../../src/outputs/cards/raster/deflate/deflate-runs.ts';
import { codeLengthsOf, codesOf } from '../../../src/outputs/cards/raster/deflate/huffman.ts';
import { addRun, createRuns } from '../../../src/outputs/cards/raster/deflate/runs.ts';

type Run = readonly [byte: number, length: number];

function pack(runs: readonly Run[]): Uint8Array {
  const packed = createRuns();
  for (const run of runs) addRun(packed, ...run);
  return deflateRuns(packed);
}

function bytesOf(runs: readonly Run[]): Buffer {
  return Buffer.concat(runs.map(([byte, length]) => Buffer.alloc(length, byte)));
}

/** zlib holds the checksum to the bytes as well. */
function expectUnpacked(runs: readonly Run[]): void {
  expect(inflateSync(pack(runs)).equals(bytesOf(runs))).toBe(true);
}

const length = fc.oneof(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 2000 }));
const byte = fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 255 }));

test('zlib unpacks what was packed', () => {
  fc.assert(fc.property(fc.array(fc.tuple(byte, length), { minLength: 1, maxLength: 300 }), expectUnpacked));
});

test('repeats of every length, and of more than one can tell', () => {
  expectUnpacked(Array.from({ length: 800 }, (_, at): Run => [at % 7, at + 1]));
  expectUnpacked([[0, 1]]);
  expectUnpacked([[255, 1_440_000]]);
});

test('many blocks, the last of them with one run', () => {
  const many = Array.from({ length: 70_000 }, (_, at): Run => [(at * at) % 97, 1 + (at % 3)]);
  expectUnpacked(many);
  for (let count = 32_765; count < 32_772; count += 1)
    expectUnpacked(Array.from({ length: count }, (_, at): Run => [at % 2, 1]));
});

test('bytes of which each comes more than twice as often as the one before', () => {
  expectUnpacked(
    Array.from({ length: 15 }, (_, at) =>
      Array.from({ length: 2 ** at }, (): Run[] => [
        [at, 1],
        [100, 1],
      ]),
    ).flat(2),
  );
});

test('more than the checksum can count is refused', () => {
  expect(() => pack([[1, 9_000_000]])).toThrow(RangeError);
});

test('a code has the least weight, and no more bits than it may', () => {
  const counts = Uint32Array.of(5, 0, 1, 1, 2, 13, 8);
  expect([...codeLengthsOf(counts, 15)]).toEqual([3, 0, 5, 5, 4, 1, 2]);
  expect([...codesOf(codeLengthsOf(counts, 15))]).toEqual([0b011, 0, 0b01111, 0b11111, 0b0111, 0, 0b01]);
  const short = [...codeLengthsOf(counts, 4)];
  expect(Math.max(...short)).toBeLessThanOrEqual(4);
  expect(short.reduce((sum, bits) => sum + (bits > 0 ? 2 ** -bits : 0), 0)).toBe(1);
});
