import { expect, test } from 'vitest';
import { dropUndefined } from '../../src/lib/drop-undefined.ts';

test('fields that are undefined are gone, others stay', () => {
  const dropped = dropUndefined({ a: undefined, b: 0, c: '', d: null, e: [undefined] });
  expect(Object.keys(dropped)).toEqual(['b', 'c', 'd', 'e']);
});
