import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { articleFile } from '../../support/article-file.ts';
import { checkOf } from '../../support/check-content.ts';
import { writeContent } from '../../support/content-folder.ts';
import type { ContentFiles } from '../../support/content-folder.ts';
import { render } from '../../support/render.ts';

/** Mends a content folder; gives what was said, and how a file is after it. */
function fix(files: ContentFiles, path: string) {
  const places = writeContent(files);
  const said = checkOf(places, { fix: true });
  return { said, text: readFileSync(join(places.contentDir, path), 'utf8') };
}

const article = 'articles/2023/2023-06-18-ebb.md';

test('a key with one near match, and nothing else in the file', () => {
  const before =
    '---\n# A note.\ntitel:   "Ebb: a tide"  # the headline\npublished: 2023-06-18\ntopics: [ harbours ]\n---\n\nThe harbour.\n';
  const { said, text } = fix({ [article]: before }, article);
  expect(text).toBe(before.replace('titel:', 'title:'));
  expect(said).toMatchInlineSnapshot(`
    "content/articles/2023/2023-06-18-ebb.md:3:1 Wrote "title" in the place of "titel".

    2 articles (0 drafts), 1 topic, 1 source: no problem, 1 mended."
  `);
});

test('a key in the front matter of Windows, behind a byte order mark', () => {
  const before =
    '\uFEFF---\r\ntitel: Ebb\r\npublished: 2023-06-18\r\ntopics: [harbours]\r\n---\r\n\r\nThe harbour.\r\n';
  expect(fix({ [article]: before }, article).text).toBe(before.replace('titel', 'title'));
});

test.each([
  ['a key whose value does not fit the near one', 'link: https://example.org/'],
  ['a key that is written already', 'title: Ebb\ntitel: Flow'],
  ['a key that nothing is near to', 'weather: fair'],
])('%s is left alone', (_case, fields) => {
  const before = articleFile(fields);
  expect(fix({ [article]: before }, article).text).toBe(before);
});

test('a day that the file is named by', () => {
  const before = '---\r\ntitle: Ebb\r\ntopics: [harbours]\r\n---\r\n\r\nThe harbour.\r\n';
  const { said, text } = fix({ [article]: before }, article);
  expect(text).toBe(before.replace('title', 'published: 2023-06-18\r\ntitle'));
  expect(said).toContain('content/articles/2023/2023-06-18-ebb.md:2:1 Wrote "published: 2023-06-18".');
});

test('a day that the folders name; none that does not exist', () => {
  const before = '---\ntitle: Ebb\ntopics: [harbours]\n---\n\nThe harbour.\n';
  expect(fix({ 'articles/2023/06/18/ebb.md': before }, 'articles/2023/06/18/ebb.md').text).toContain(
    'published: 2023-06-18\n',
  );
  expect(fix({ 'articles/2023/02/30/ebb.md': before }, 'articles/2023/02/30/ebb.md').text).toBe(before);
  const braces = '---\n{ title: Ebb, topics: [harbours] }\n---\n\nThe harbour.\n';
  expect(fix({ [article]: braces }, article).text).toBe(braces);
});

test('a link whose article moved', () => {
  const id = render('The harbour fell dry.').passages[0]?.id ?? '';
  const body = [
    'The harbour [/2023/low-tide.html](/2023/low-tide.html), [b](</articles/2023/low-tide/>), [c][ref],',
    `[d](/articles/old-name/#${id}) and [e](/articles/gone/).`,
    '',
    '[ref]: /2023/low-tide/index.html "Low tide"',
  ].join('\n');
  const { text, said } = fix({ [article]: articleFile('topics: [harbours]', body) }, article);
  expect(text).toContain(
    [
      'The harbour [/2023/low-tide.html](/articles/low-tide/), [b](</articles/low-tide/>), [c][ref],',
      `[d](/articles/low-tide/#${id}) and [e](/articles/gone/).`,
      '',
      '[ref]: /articles/low-tide/ "Low tide"',
    ].join('\n'),
  );
  expect(said).toContain('1 problem, 4 mended.');
});
