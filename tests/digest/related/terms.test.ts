import { expect, test } from 'vitest';
import { termsOf } from '../../../src/digest/related/terms.ts';

function terms(language: string, ...texts: string[]): string[] {
  return termsOf(
    texts.map((text, index) => ({ id: `p-${index}`, text })),
    language,
  );
}

test('names and what is repeated first, small words never', () => {
  const found = terms(
    'en',
    'The trawler left Hollby on Monday. Nobody on the trawler had seen the storm.',
    'Trawlers from Hollby fish for cod in March, and sailors know the weather there.',
  );
  expect(found.slice(0, 2)).toEqual(['hollby', 'trawler']);
  expect(found).toEqual(expect.arrayContaining(['cod', 'storm', 'sailors', 'weather']));
  for (const small of ['the', 'on', 'monday', 'march', 'nobody', 'and', 'for'])
    expect(found).not.toContain(small);
});

test('a capital at the start of a sentence or quotation makes no name', () => {
  const found = terms('en', 'Bread is short. “Water too,” said Ek. Prices in Lund rose.');
  expect(found.indexOf('lund')).toBeLessThan(found.indexOf('bread'));
  expect(found.indexOf('lund')).toBeLessThan(found.indexOf('water'));
});

test('accents and case are folded, numbers left out', () => {
  expect(terms('es', 'En Málaga, MÁLAGA, malaga: 2023 y 40 barcos.')).toEqual(['malaga', 'barcos']);
});

test('words of scripts without spaces', () => {
  expect(terms('zh', '海湾大桥星期一通车。大桥很长。')).toContain('通车');
  expect(terms('ja', '港は月曜日に閉鎖された。')).toContain('閉鎖');
});

test('twenty at most, the same in each run, none of no text', () => {
  const text = Array.from(
    { length: 60 },
    (_, index) => `word${'abcdefghij'.charAt(index % 10)}${'klmnop'.charAt(index % 6)}x`,
  ).join(' ');
  expect(terms('en', text).length).toBeLessThanOrEqual(20);
  expect(terms('en', text)).toEqual(terms('en', text));
  expect(terms('en')).toEqual([]);
});
