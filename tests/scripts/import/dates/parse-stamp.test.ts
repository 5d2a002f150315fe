import { expect, test } from 'vitest';
import { parseStamp } from '../../../../scripts/import/dates/parse-stamp.ts';

test.each([
  ['2024-03-12', '2024-03-12'],
  ['2024-03-12 09:00:00 +0100', '2024-03-12T09:00:00+01:00'],
  ['2024-03-12T09:00:00.000Z', '2024-03-12T09:00:00Z'],
  ['2024-03-12 09:00 UTC', '2024-03-12T09:00Z'],
  ['Tue, 12 Mar 2024 09:00:00 GMT', '2024-03-12T09:00:00Z'],
  ['Tue, 12 Mar 2024 09:00:00 +0100', '2024-03-12T08:00:00Z'],
  ['Mar 12 2024', '2024-03-12'],
  ['12 March 2024', '2024-03-12'],
])('%s', (stamp, date) => {
  expect(parseStamp(stamp)).toBe(date);
});

test.each(['03/04/2024', '2024-02-31', 'yesterday', ''])('%s is no one day', (stamp) => {
  expect(parseStamp(stamp)).toBeUndefined();
});
