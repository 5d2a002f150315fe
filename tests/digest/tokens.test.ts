import { expect, test } from 'vitest';
import { tokenize } from '../../src/digest/tokens.ts';

function words(text: string): string[] {
  return tokenize(text).map(({ word }) => word);
}

test('words in small letters and without accents, with the places in which they stand as written', () => {
  const text = 'Pelé’s No. 10 — “ÉTÉ”';
  expect(words(text)).toEqual(['pele', 's', 'no', '10', 'ete']);
  expect(tokenize(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Pelé',
    's',
    'No',
    '10',
    'ÉTÉ',
  ]);
});

test('a text of plain letters gives what one with an accent in it gives', () => {
  const text = 'The U.S. “Coast Guard’s” cutter_7 left at 5 p.m. — it didn’t wait (long).';
  const accented = `${text} é`;
  expect(tokenize(text)).toEqual(tokenize(accented).slice(0, -1));
});

test('each character of a script without spaces, each word of one with them', () => {
  expect(words('港口 closed')).toEqual(['港', '口', 'closed']);
  expect(words('порт закрыт')).toEqual(['порт', 'закрыт']);
  expect(words('दिन और दान')).toEqual(['दिन', 'और', 'दान']);
});

test('nothing where no word is', () => {
  expect(tokenize('')).toEqual([]);
  expect(tokenize('— … !')).toEqual([]);
});
