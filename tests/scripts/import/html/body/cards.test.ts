import { expect, test } from 'vitest';
import { cardsOf } from '../../../../../scripts/import/html/body/cards.ts';
import { makeBlocks } from '../make-page.ts';

const text =
  '<p>The pilots went back to work on Monday, three weeks after the first ship was left waiting outside.</p>';
const card = (title: string): string =>
  `<div class="t"><h3><a href="/${title}">${title}</a></h3>${text}</div>`;
const cardsIn = (body: string): string[] =>
  Array.from(cardsOf(makeBlocks(body)), (block) => block.text.slice(0, 5));

test('three linked headings beside each other are other articles', () => {
  const row = `<div>${card('one')}${card('two')}${card('three')}</div>`;
  expect(cardsIn(`<main>${text.repeat(4)}</main>${row}`)).toEqual([
    'one',
    'The p',
    'two',
    'The p',
    'three',
    'The p',
  ]);
});

test('two may be sections of the text', () => {
  expect(cardsIn(`<main>${text.repeat(4)}</main><div>${card('one')}${card('two')}</div>`)).toEqual([]);
});

test('headings without links are sections of the text', () => {
  const section = `<div class="t"><h3>A part</h3>${text}</div>`;
  expect(cardsIn(`<main>${text.repeat(4)}${section.repeat(4)}</main>`)).toEqual([]);
});

test('rows that are most of the text are the text, unless a heading says otherwise', () => {
  const row = ['one', 'two', 'three', 'four'].map(card).join('');
  expect(cardsIn(`<main>${text}<div>${row}</div></main>`)).toEqual([]);
  expect(cardsIn(`<main>${text}<section><h2>Latest stories</h2>${row}</section></main>`)).toHaveLength(8);
});
