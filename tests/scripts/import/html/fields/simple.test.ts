import { expect, test } from 'vitest';
import { makeFields } from '../make-page.ts';

test('the language that the page says, unless its script proves it wrong', () => {
  const russian = `<p>${'Паром вернулся на линию после долгого ремонта. '.repeat(5)}</p>`;
  expect(
    makeFields({ lang: 'pt-BR', body: '<p>O cais velho foi reaberto na terça-feira.</p>' }).fields.lang
      ?.value,
  ).toBe('pt-BR');
  expect(makeFields({ lang: 'en', body: russian }).fields.lang?.value).toBe('ru');
  expect(
    makeFields({ lang: 'x y z', head: '<meta property="og:locale" content="de_AT">' }).fields.lang?.value,
  ).toBe('de-AT');
});

test('the publisher by name, else by what the page’s title ends with, else by address', () => {
  const url = 'https://www.islandpost.example/a';
  expect(
    makeFields({ head: '<meta property="og:site_name" content="The Island Post">', url }).fields.sourceName
      ?.value,
  ).toBe('The Island Post');
  expect(
    makeFields({ head: '<title>Quay | Island Post</title><meta property="og:title" content="Quay">', url })
      .fields.sourceName?.value,
  ).toBe('Island Post');
  expect(makeFields({ url }).fields.sourceName?.value).toBe('islandpost.example');
});

test('the address is a whole one, and not of the machine it was made on', () => {
  const address = (head: string, url?: string): string | undefined =>
    makeFields({ head, ...(url !== undefined && { url }) }).fields.sourceUrl?.value;
  expect(address('<link rel="canonical" href="/a">', 'https://a.example/b')).toBe('https://a.example/a');
  expect(
    address(
      '<link rel="canonical" href="http://localhost:3000/a"><meta property="og:url" content="https://a.example/c">',
    ),
  ).toBe('https://a.example/c');
  expect(address('')).toBeUndefined();
});

test('section and topics', () => {
  const { fields } = makeFields({
    head: '<meta property="article:section" content="Harbour"><meta property="article:tag" content="pilots"><meta property="article:tag" content="strike, pay"><meta name="keywords" content="news">',
  });
  expect(fields.section?.value).toBe('Harbour');
  expect(fields.topics?.value).toEqual(['pilots', 'strike', 'pay']);
});
