import { expect, test } from 'vitest';
import { passageIds } from '../../src/model/passage.ts';

function idsOf(...texts: string[]): string[] {
  return texts.map(passageIds());
}

test('an id is p- and eight hex digits', () => {
  expect(idsOf('The ministers met on Monday.')[0]).toMatch(/^p-[0-9a-f]{8}$/u);
});

test('it stays when a comma, a quotation mark, case or space changes', () => {
  const [before] = idsOf('“Talks were candid,” he said.');
  expect(idsOf('"Talks were candid" he  said.')).toEqual([before]);
  expect(idsOf('“TALKS were candid”, he said')).toEqual([before]);
});

test('it stays when other passages come or go', () => {
  const [, second] = idsOf('One.', 'Two.');
  expect(idsOf('Two.')).toEqual([second]);
});

test('it changes with a word, in any script', () => {
  expect(new Set(idsOf('It was a yes.', 'It was a no.', 'दिन', 'दान', '会议', '会谈')).size).toBe(6);
});

test('a repeat within an article gets a number', () => {
  const [first, second, third] = idsOf('No comment.', 'No comment.', 'No comment!');
  expect([second, third]).toEqual([`${first ?? ''}-2`, `${first ?? ''}-3`]);
});

test('passages of signs only have ids too', () => {
  expect(new Set(idsOf('***', '—', '…')).size).toBe(3);
});
