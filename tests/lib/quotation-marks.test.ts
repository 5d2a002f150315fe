import { expect, test } from 'vitest';
import { openingMark, quoted } from '../../src/lib/quotation-marks.ts';

test.each([
  ['en', '“Low tide”'],
  ['pt-BR', '“Low tide”'],
  ['es-419', '«Low tide»'],
  ['de', '„Low tide“'],
  ['fr', '«\u202fLow tide\u202f»'],
  ['ar', '”Low tide“'],
  ['zh', '“Low tide”'],
  ['zh-TW', '「Low tide」'],
  ['ja', '「Low tide」'],
])('a quotation in %s stands in %s', (language, text) => {
  expect(quoted('Low tide', language)).toBe(text);
});

test('a mark that stands alone has no space of its own', () => {
  expect(openingMark('fr')).toBe('«');
});
