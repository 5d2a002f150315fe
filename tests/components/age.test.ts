import { expect, test } from 'vitest';
import { ageOf } from '../../src/components/age/tell-age.ts';

test.each([
  [31, 'en', '1 month'],
  [359, 'en', '11 months'],
  [365, 'en', '1 year'],
  [1100, 'en', '3 years'],
  [800, 'pt', '2 anos'],
])('%i days in %s: %s', (days, language, age) => {
  expect(ageOf(days, language)).toBe(age);
});
