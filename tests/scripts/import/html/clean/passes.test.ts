import { describe, expect, test } from 'vitest';
import type { About, ArticleText } from '../../../../../scripts/import/html/clean/article-text.ts';
import { cleanText, passes } from '../../../../../scripts/import/html/clean/passes.ts';
import { makeBlocks } from '../make-page.ts';

const about: About = {
  title: 'Pilots return',
  authors: ['Ana Reis'],
  summary: 'The strike is over.',
  sites: ['The Island Post'],
  language: 'en',
};
const first =
  '<p>The pilots went back to work on Monday, three weeks after the first ship was left waiting.</p>';
const second =
  '<p>By the evening the roads were empty, and the pilots’ boat was back at its berth on the quay.</p>';

const clean = (body: string, changes: Partial<About> = {}): ArticleText =>
  cleanText({ blocks: makeBlocks(body), fields: {}, removed: [] }, { ...about, ...changes });
/** What is left apart from the two paragraphs. */
const left = (body: string): string[] =>
  clean(body)
    .blocks.map(({ text }) => text)
    .filter((text) => !/^(?:The pilots went|By the evening)/u.test(text));

describe('above the text', () => {
  test.each([
    ['the title', '<h1>Pilots return</h1>'],
    ['a byline', '<p>By Ana Reis</p>'],
    ['a byline with a role', '<p>Ana Reis, harbour correspondent</p>'],
    ['a date', '<p>19 June 2023, 06:40</p>'],
    ['title, byline and date in one', '<p>Pilots return<br>By ANA REIS<br>Staff Writer<br>June 19, 2023</p>'],
    ['the summary', '<p>The strike is over.</p>'],
    ['a place', '<p>North Quay</p>'],
    ['the site', '<p>The Island Post</p>'],
  ])('%s goes', (_case, html) => {
    expect(left(`${html}${first}${second}`)).toEqual([]);
  });

  test('a heading and a list stay', () => {
    expect(left(`<h2>At a glance</h2><ul><li>strike ends</li></ul>${first}`)).toEqual([
      'At a glance',
      'strike ends',
    ]);
  });
});

test('a sentence that begins like a byline is text, first or last', () => {
  const sentence = '<p>By Tuesday evening Ola Berg had counted nine ships at anchor.</p>';
  expect(left(`${sentence}${first}`)).toHaveLength(1);
  expect(left(`${first}${sentence}`)).toHaveLength(1);
});

describe('within the text', () => {
  test.each([
    ['a label of an advertisement', '<p>Advertisement</p>'],
    ['a pointer', '<p>Read more: <a href="/a">How the strike began</a></p>'],
    ['a pointer without a colon', '<p><span>Lire aussi</span> <a href="/a">Les pilotes en grève</a></p>'],
    ['a link alone', '<p><a href="/a">How the strike of the pilots began</a></p>'],
    [
      'a bold label with a link',
      '<p><b>Explained:</b> <a href="/a">How the strike of the pilots began</a></p>',
    ],
    [
      'an invitation',
      '<p>Sign up for our newsletter and get the news of the port in your inbox every morning.</p>',
    ],
    ['an invitation by the site', '<p>Follow us to keep up with all the news of The Island Post.</p>'],
    [
      'an appeal',
      '<p>Our journalism is free because readers like you pay for it. Please consider a donation.</p>',
    ],
    [
      'ein Hinweis',
      '<p>Mit unserem Newsletter bekommen Sie jeden Morgen die Nachrichten aus dem Hafen ins Postfach.</p>',
    ],
    ['a time alone', '<p>11:00</p>'],
    ['stars', '<p>***</p>'],
    ['a paragraph that was there already', first],
    [
      'a quotation taken from the text',
      '<aside><p>three weeks after the first ship was left waiting</p></aside>',
    ],
    ['a box about other articles', '<h3>Related stories</h3><ul><li><a href="/a">How it began</a></li></ul>'],
  ])('%s goes', (_case, html) => {
    expect(left(`${first}${html}${second}`)).toEqual([]);
  });

  test.each([
    [
      'a sentence with a link',
      '<p>The guild put the <a href="/a">whole agreement</a> on its page on Tuesday.</p>',
    ],
    ['an address', '<p><a href="https://guild.example/">https://guild.example/</a></p>'],
    [
      'a link that the text announces',
      '<p>The agreement is here:</p><p><a href="/a">Agreement of 18 June</a></p>',
    ],
    ['several links with a label', '<p>Sources: <a href="/a">Guild</a>, <a href="/b">Port</a></p>'],
    [
      'a list of sources',
      '<ul><li><a href="/a">Guild</a></li><li><a href="/b">Port</a></li><li><a href="/c">City</a></li></ul>',
    ],
    ['a time in a sentence', '<p>At 11:00 the first boat went out to the roads.</p>'],
    ['code that looks like a label', '<pre>Advertisement</pre>'],
  ])('%s stays', (_case, html) => {
    expect(left(`${first}${html}${second}`)).not.toEqual([]);
  });
});

describe('below the text', () => {
  test.each([
    ['how to reach the author', '<p>Contact Ana Reis at 555-0123 or areis@post.example.</p>'],
    ['who the author is', '<p>Ana Reis is a reporter who covers the port.</p>'],
    ['initials', '<p>(are/dpa)</p>'],
    ['the author’s name', '<p>Ana Reis</p>'],
    ['a heading over nothing', '<h3>Stay in touch</h3>'],
    [
      'comments',
      '<p>2 Comments</p><p>I have been a pilot for thirty years, and this is the best news of all of them.</p>',
    ],
    [
      'a list of titles',
      '<ul><li><a href="/a">How the strike of the pilots began</a></li><li><a href="/b">What the port pays its guild</a></li><li><a href="/c">A day on the pilot boat in winter</a></li></ul>',
    ],
    [
      'several of them',
      '<p>Ana Reis</p><p>Follow Ana Reis on Twitter: @areis</p><p>© 2023 The Island Post</p>',
    ],
  ])('%s goes', (_case, html) => {
    expect(left(`${first}${second}${html}`)).toEqual([]);
  });
});

test('what goes is listed with the reason', () => {
  expect(clean(`<h1>Pilots return</h1>${first}<p>Advertisement</p>`).removed).toEqual([
    { text: 'Advertisement', why: expect.stringContaining('advertisement') as string },
    { text: 'Pilots return', why: 'the title, repeated' },
  ]);
});

test('those who helped become contributors', () => {
  const { fields } = clean(`${first}${second}<p>Ola Berg and Bo Frost contributed to this report.</p>`);
  expect(fields.contributors?.value).toEqual(['Ola Berg', 'Bo Frost']);
});

test('the edges come last: a byline below an advertisement is above the text only when that has gone', () => {
  const names = passes.map(({ name }) => name);
  expect(names.slice(-2)).toEqual(['dropOpening', 'dropClosing']);
  expect(left(`<p>Advertisement</p><p>By Ana Reis</p>${first}`)).toEqual([]);
});
