import { expect, test } from 'vitest';
import { readContent } from '../../../src/store/read-content.ts';
import { articleFile } from '../../support/article-file.ts';
import { problemsIn, stoppersIn, writeContent } from '../../support/content-folder.ts';
import { pathologicalBodies } from '../../support/hostile/pathological.ts';

const path = 'articles/2023/hostile.md';
const bodies = pathologicalBodies();

test.each([
  ['a text too long', articleFile('', 'Sand. '.repeat(200_000)), 'are the most that is read. Part it'],
  ['lists too deep', articleFile('', `${'- '.repeat(3000)}x`), 'begin within each other on this line'],
  ['a text that stalls', articleFile('', bodies['nested lists']), 'Until then the site goes without it.'],
])('%s: told of, left out, and no other article stops', (_what, text, words) => {
  const places = writeContent({ [path]: text });
  expect(stoppersIn(places)).toBe('');
  expect(problemsIn(places)).toMatch(new RegExp(`^content/${path}[^\n]*${RegExp.escape(words)}[^\n]*$`, 'u'));
  expect(readContent(places, 'code').articles.map(({ slug }) => slug)).toEqual(['low-tide']);
});

test.each([
  ['an image in Markdown', '', '![Map of x](x)'],
  ['an image in HTML', '', '<p><img src=x onerror="alert(1)" alt="Map of x"></p>'],
  ['an image elsewhere on the disk', '', '![Map of x](../../../etc/passwd)'],
  ['an image that is none', '', '![Map of x](words.png)'],
  ['a figure that is not there', 'figure: { src: x.png, alt: x }', 'Map of x'],
  ['a figure that is none', 'figure: { src: words.png, alt: x }', 'Map of x'],
  ['an event without a date', '', ':event[Map of x]{date=never}'],
])('%s: told of, and the article is there without it', (_what, fields, body) => {
  const places = writeContent({ [path]: articleFile(fields, body), 'articles/2023/words.png': 'no picture' });
  expect(stoppersIn(places)).toBe('');
  expect(problemsIn(places).split('\n')).toHaveLength(1);
  const { articles, media } = readContent(places, 'code');
  const article = articles.find(({ slug }) => slug === 'hostile');
  expect([article?.lede, article?.figure]).toEqual(['Map of x', undefined]);
  expect(media).toEqual([]);
});

test('what names a left-out article is not wrong for that', () => {
  const places = writeContent({
    [path]: articleFile('aliases: [enemy]', bodies['nested lists']),
    'articles/2023/translated.md': articleFile('lang: pt\ntranslationOf: hostile', 'The harbour.'),
    'editions/2023-06-19.md': '---\nlead: hostile\norder: [hostile, low-tide]\n---\n',
  });
  expect(stoppersIn(places)).toBe('');
  expect(problemsIn(places).split('\n')).toHaveLength(1);
});
