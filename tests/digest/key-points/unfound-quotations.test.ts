import { expect, test } from 'vitest';
import { unfoundQuotations } from '../../../src/digest/key-points/unfound-quotations.ts';

const passages = [
  { id: 'p-1', text: 'The ferry left at dawn. “We will not wait any longer,” said Ida Moe, “for anybody.”' },
  { id: 'p-2', text: 'Holm replied: «Nous partons demain, tous ensemble.»' },
];

function unfound(keyPoint: string): string[] {
  return unfoundQuotations(keyPoint, passages);
}

test('words that the article holds pass, with other marks, case or punctuation', () => {
  expect(unfound('"We will not wait any longer", Moe said.')).toEqual([]);
  expect(unfound('“we will not wait any longer.”')).toEqual([]);
  expect(unfound('« Nous partons demain »')).toEqual([]);
});

test('words left out where an ellipsis stands pass, in their order', () => {
  expect(unfound('“We will not wait … for anybody”')).toEqual([]);
  expect(unfound('“We will not wait [...] for anybody”')).toEqual([]);
  expect(unfound('“For anybody … we will not wait”')).toEqual(['For anybody … we will not wait']);
});

test('words that nobody wrote are named', () => {
  expect(unfound('Moe said “we will wait for you” and “we will not wait”.')).toEqual([
    'we will wait for you',
  ]);
});

test('a quotation may not span two passages, nor end within a word', () => {
  expect(unfound('“for anybody … Nous partons demain”')).toHaveLength(1);
  expect(unfound('“We will not wait any long”')).toHaveLength(1);
});

test('one word or two in quotation marks, brackets, and no quotation at all pass', () => {
  expect(unfound('The “last ferry” left (with nobody on board).')).toEqual([]);
  expect(unfound('The ferry sailed to the moon.')).toEqual([]);
});
