import { expect, test } from 'vitest';
import { hashOf, sha256 } from '../../src/lib/hash.ts';

test('sha256 is that of FIPS 180-2, in hex', () => {
  const abc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
  expect(sha256('abc')).toBe(abc);
  expect(sha256(new TextEncoder().encode('abc'))).toBe(abc);
});

test('the order of keys does not matter, at any depth', () => {
  expect(hashOf({ a: 1, b: { c: 2, d: [{ e: 3, f: 4 }] } })).toBe(
    hashOf({ b: { d: [{ f: 4, e: 3 }], c: 2 }, a: 1 }),
  );
});

test('the order of a list does, and so does every value', () => {
  const values = [
    [1, 2],
    [2, 1],
    ['1', 2],
    { a: 1 },
    { a: '1' },
    { a: null },
    {},
    null,
    undefined,
    '',
    0,
    false,
  ];
  expect(new Set(values.map(hashOf)).size).toBe(values.length);
});

test('a key without a value is no key', () => {
  expect(hashOf({ a: 1, b: undefined })).toBe(hashOf({ a: 1 }));
});
