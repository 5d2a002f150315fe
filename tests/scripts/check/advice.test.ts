import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { articleFile } from '../../support/article-file.ts';
import { checkOf } from '../../support/check-content.ts';
import { goodContent, writeContent } from '../../support/content-folder.ts';
import type { ContentFiles } from '../../support/content-folder.ts';

const article = 'articles/2023/low-tide.md';
const check = (files: ContentFiles) => checkOf(writeContent(files));
const sentence = (word: string) =>
  Array.from({ length: 60 }, (_, index) => `${word}${String(index)}`).join(' ');

test('a digest without a mistake', () => {
  expect(check({})).toMatchInlineSnapshot(`"1 article (0 drafts), 1 topic, 1 source: no problem."`);
});

test('a title that is cut off', () => {
  const title = 'A very long title '.repeat(7).trim();
  expect(check({ [article]: articleFile(`title: ${title}\ntopics: [harbours]`) })).toMatchInlineSnapshot(`
    "content/articles/2023/low-tide.md:3:8 This title has 125 characters; search engines and news readers cut it off after 110. Say it in fewer, and the rest in the summary.

    Nothing of this stops the build; look at it.

    1 article (0 drafts), 1 topic, 1 source: no problem, 1 to look at."
  `);
});

test('dates that have not come, and one before its time', () => {
  const fields = [
    'published: 2023-07-05',
    'updated: 2023-07-04',
    'source: { publisher: courier, published: 2024-01-01, retrieved: 2023-06-30 }',
    'rights: full',
    'corrections: [{ date: 2023-08-01, text: The quay is stone. }]',
    'topics: [harbours]',
  ];
  expect(check({ [article]: articleFile(fields.join('\n')) })).toMatchInlineSnapshot(`
    "content/articles/2023/low-tide.md:3:12 This article waits until 2023-07-05T00:00:00Z: a build before that leaves it out. If that is not meant, mend the date.
    content/articles/2023/low-tide.md:4:10 This day has not come yet. Write when the text was changed.
    content/articles/2023/low-tide.md:4:10 The update lies before the publication. Mend one of the two dates, or take updated out.
    content/articles/2023/low-tide.md:5:42 This day has not come yet. Write when the original came out.
    content/articles/2023/low-tide.md:7:23 This day has not come yet. Write when the correction was made.

    Nothing of this stops the build; look at it.

    1 article (0 drafts, 1 scheduled), 1 topic, 1 source: no problem, 5 to look at."
  `);
});

test('a source whose rights nobody settled', () => {
  const taken = articleFile('source: { publisher: courier }\ntopics: [harbours]');
  expect(check({ [article]: taken })).toMatchInlineSnapshot(`
    "content/sources/courier.yml:1:1 Nobody has said how much of The Courier may be passed on, so site.yml decides for 1 article of it (rights: full). Write here what you may: rights: full, excerpt or link.

    Nothing of this stops the build; look at it.

    1 article (0 drafts), 1 topic, 1 source: no problem, 1 to look at."
  `);
  expect(check({ [article]: taken.replace('topics', 'rights: link\ntopics') })).not.toContain('courier.yml');
  expect(
    check({ [article]: taken, 'sources/courier.yml': 'name: The Courier\nrights: excerpt\n' }),
  ).not.toContain('courier.yml');
});

test('one name for two people', () => {
  expect(
    check({
      'people/ana-lima.yml': 'name: Ana Lima\naliases: [Lima]\n',
      'people/rui-lima.yml': 'name: Rui Lima\naliases: [LIMA]\n',
    }),
  ).toMatchInlineSnapshot(`
    "content/people/rui-lima.yml:2:11 "LIMA" is a name of content/people/ana-lima.yml too, so words by "LIMA" may be put down to the wrong one. Take it out of one of the two files.

    Nothing of this stops the build; look at it.

    1 article (0 drafts), 1 topic, 1 source: no problem, 1 to look at."
  `);
});

test('a heavy image', () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="16" height="9">';
  const heavy = `${svg}<!--${randomBytes(255_000).toString('hex')}--></svg>`;
  const files = { [article]: articleFile('topics: [harbours]', 'The harbour ![A map](map.svg)') };
  expect(check({ ...files, 'articles/2023/map.svg': heavy })).toMatchInlineSnapshot(`
    "content/articles/2023/map.svg This image has 510 KB, and readers wait for each of them; 500 KB are the most that a picture is worth. Export it smaller, at most 1600 pixels wide, as WebP or JPEG.

    Nothing of this stops the build; look at it.

    1 article (0 drafts), 1 topic, 1 source: no problem, 1 to look at."
  `);
  expect(check({ ...files, 'articles/2023/map.svg': `${svg}</svg>` })).toContain('no problem.');
});

test('a picture without words', () => {
  const files = {
    'articles/2023/map.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="16" height="9"/>',
  };
  const body = 'The harbour.\n\n![](map.svg)';
  expect(check({ ...files, [article]: articleFile('topics: [harbours]', body) })).toMatchInlineSnapshot(`
    "content/articles/2023/low-tide.md:9:1 This picture has no words for those who cannot see it. Write between the brackets what it shows: ![Two ferries at a quay.](harbour.jpg). If it shows nothing that the text does not say, write <img src="harbour.jpg" alt="">.

    Nothing of this stops the build; look at it.

    1 article (0 drafts), 1 topic, 1 source: no problem, 1 to look at."
  `);
});

test('the same story twice, but not in two languages', () => {
  const body = `The harbour ${sentence('word')}.\n\n${sentence('tide')}.`;
  const twice = {
    [article]: articleFile('topics: [harbours]', body),
    'articles/2023/ebb.md': articleFile(
      'published: 2023-06-20\ntopics: [harbours]',
      body.replace('word3 ', 'word '),
    ),
  };
  expect(check(twice)).toMatchInlineSnapshot(`
    "content/articles/2023/ebb.md:2:1 This text is 96 % like content/articles/2023/low-tide.md. If it is the same story, keep one of the two; if it goes on with the other, tell what is new and link to that one.

    Nothing of this stops the build; look at it.

    2 articles (0 drafts), 1 topic, 1 source: no problem, 1 to look at."
  `);
  const other = twice['articles/2023/ebb.md'].replace('topics', 'lang: pt\ntopics');
  expect(check({ ...twice, 'articles/2023/ebb.md': other })).toContain('no problem.');
});

test('what is told of the files that are right is told beside the mistakes of others', () => {
  const files = {
    'articles/2023/ebb.md': articleFile('topics: [harbors]', 'The harbour.'),
    'people/ana-lima.yml': 'name: Ana Lima\n',
    'people/rui-lima.yml': 'name: Ana Lima\n',
  };
  expect(check({ ...goodContent, ...files })).toMatchInlineSnapshot(`
    "content/articles/2023/ebb.md:4:10 Unknown topic "harbors". Did you mean "harbours"? Topics are the files in content/topics/.

    This stops the build.

    content/people/rui-lima.yml:1:7 "Ana Lima" is a name of content/people/ana-lima.yml too, so words by "Ana Lima" may be put down to the wrong one. Take it out of one of the two files.

    Nothing of this stops the build; look at it.

    2 articles (0 drafts), 1 topic, 1 source: 1 problem, 1 to look at."
  `);
});
