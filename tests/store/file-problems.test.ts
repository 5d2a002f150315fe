import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { articleFile } from '../support/article-file.ts';
import { problemsIn, problemsOf, writeContent } from '../support/content-folder.ts';

const article = 'articles/2023/low-tide.md';

test('an empty file', () => {
  expect(problemsOf({ [article]: '', 'sources/courier.yml': ' \n' })).toMatchInlineSnapshot(`
    "content/articles/2023/low-tide.md:1 The file is empty. Write it, or delete it.
    content/sources/courier.yml:1 The file is empty. Write it, or delete it."
  `);
});

test('a file without front matter', () => {
  expect(problemsOf({ [article]: 'Just text.\n', 'topics/harbours.md': 'Just text.\n' }))
    .toMatchInlineSnapshot(`
    "content/articles/2023/low-tide.md:1 The file has no front matter. Begin it with a line ---, the fields (title: …, published: …), and another line ---.
    content/topics/harbours.md:1 The file has no front matter. Begin it with a line ---, the fields (label: …, description: …, terms: …), and another line ---."
  `);
});

test('an edition needs no field, so no front matter either', () => {
  expect(problemsOf({ 'editions/2023-06-19.md': 'A quiet day.\n' })).toBe('');
});

test('a file that is not UTF-8, at the line where that shows', () => {
  const latin1 = Buffer.from('---\ntitle: Low tide\nsummary: Maré baixa\n---\n', 'latin1');
  expect(
    problemsOf({ [article]: latin1, 'sources/courier.yml': Buffer.from('\uFEFFname: Correio', 'utf16le') }),
  ).toMatchInlineSnapshot(`
    "content/articles/2023/low-tide.md:3 This line is not UTF-8 text. Save the file as UTF-8, or convert it with "npm run import -- <file>".
    content/sources/courier.yml:1 This line is not UTF-8 text. Save the file as UTF-8, or convert it with "npm run import -- <file>"."
  `);
});

test('a byte order mark is no mistake', () => {
  expect(problemsOf({ [article]: `\uFEFF${articleFile('')}` })).toBe('');
});

test('a site.yml that is not UTF-8 is not called missing', () => {
  expect(problemsOf({ 'site.yml': Buffer.from('title: Maré', 'latin1') })).toMatchInlineSnapshot(
    `"content/site.yml:1 This line is not UTF-8 text. Save the file as UTF-8, or convert it with "npm run import -- <file>"."`,
  );
});

test('links', () => {
  expect(
    problemsOf({
      'articles/2023/stranger.md': { link: join(process.cwd(), 'package.json') },
      'articles/2024': { link: '../topics' },
      'articles/gone.md': { link: 'nowhere.md' },
      'articles/around.md': { link: 'around.md' },
      'sources/project': { link: process.cwd() },
    }),
  ).toMatchInlineSnapshot(`
    "content/articles/2023/stranger.md This link leads out of the content folder, so what it names is not published. Put a copy of the file here instead.
    content/articles/2024 This is not a plain file, and what lies behind it is not read. Put the files themselves here, or take it away.
    content/articles/around.md This link leads nowhere. Delete it, or put the file itself here.
    content/articles/gone.md This link leads nowhere. Delete it, or put the file itself here.
    content/sources/project This link leads out of the content folder, so what it names is not published. Put a copy of the file here instead."
  `);
});

test('a link to a file of the folder is that file', () => {
  expect(problemsOf({ 'articles/2023/ebb.md': { link: 'low-tide.md' } })).toBe('');
});

test('names that make no good address', () => {
  expect(
    problemsOf({
      'articles/2023/Low Tide.md': articleFile(''),
      'topics/Big_Ships.md': '---\nlabel: Ships\n---\n',
      'sources/---.yml': 'name: Dash\n',
      'editions/june.md': 'A quiet month.\n',
      'editions/2023-02-30.md': 'A day that never was.\n',
    }),
  ).toMatchInlineSnapshot(`
    "content/articles/2023/Low Tide.md The file's name becomes the address of a page: lower-case letters, digits and single hyphens. Rename it to "low-tide.md".
    content/editions/2023-02-30.md An edition's file is named after its day, for example 2023-06-19.md; "2023-02-30" is no day.
    content/editions/june.md An edition's file is named after its day, for example 2023-06-19.md; "june" is no day.
    content/sources/---.yml The file's name becomes the address of a page: lower-case letters, digits and single hyphens. Rename it to "a-short-title.yml".
    content/topics/Big_Ships.md The file's name becomes the address of a page: lower-case letters, digits and single hyphens. Rename it to "big-ships.md".
    content/topics/Big_Ships.md:2:1 description is missing. Add a line "description: …". One sentence that says what the topic covers.
    content/topics/Big_Ships.md:2:1 terms is missing. Add a line "terms: …". Phrases, or words that must stand in one sentence: military + channels."
  `);
});

test('names in any script', () => {
  expect(
    problemsOf({
      'articles/2023/台湾-海峡.md': articleFile(''),
      'articles/2023/ميناء-1.md': articleFile(''),
    }),
  ).toBe('');
});

test('files that would be left out', () => {
  expect(
    problemsOf({
      'articles/2023/talks.txt': 'Talks.',
      'articles/2023/TALKS.MD': 'Talks.',
      'sources/post.yaml': 'name: Post',
      'articles/2023/minutes.docx': 'Minutes.',
      'topics/deeper/tides.md': articleFile(''),
      'news.md': articleFile(''),
    }),
  ).toMatchInlineSnapshot(`
    "content/articles/2023/TALKS.MD Newsfold publishes .md and .yml files and images; this file would be left out. Rename it to "TALKS.md".
    content/articles/2023/minutes.docx Newsfold publishes .md and .yml files and images; this file would be left out. Move it out of the content folder.
    content/articles/2023/talks.txt Newsfold publishes .md and .yml files and images; this file would be left out. Convert it with "npm run import -- <file>", or move it out of the content folder.
    content/news.md Newsfold does not know what this file is. Files belong in articles/<year>/<slug>.md, topics/<slug>.md, sources/<slug>.yml, people/<slug>.yml or editions/<yyyy-mm-dd>.md.
    content/sources/post.yaml Newsfold publishes .md and .yml files and images; this file would be left out. Rename it to "post.yml".
    content/topics/deeper/tides.md Newsfold does not know what this file is. Files belong in articles/<year>/<slug>.md, topics/<slug>.md, sources/<slug>.yml, people/<slug>.yml or editions/<yyyy-mm-dd>.md."
  `);
});

test('files that nobody means to publish', () => {
  expect(
    problemsOf({
      'README.md': 'For editors.',
      '.DS_Store': 'x',
      'articles/.low-tide.md.swp': 'x',
      'articles/2023/low-tide.md~': 'x',
      'Thumbs.db': 'x',
      LICENSE: 'MIT',
    }),
  ).toBe('');
});

test('no site.yml', () => {
  expect(problemsOf({ 'site.yml': null })).toMatchInlineSnapshot(
    `"content/site.yml There is no site.yml. Write one with at least these fields: title, description, url: https://example.org, and publisher with a name below it."`,
  );
});

test('a site.yml with mistakes', () => {
  expect(
    problemsOf({
      'site.yml':
        'title: The Digest\nurl: https://digest.example/news\nbase: repo\ntimezone: Lisbon\nlanguage: english\neditions: hourly\npublisher: Digest Press\naccent: red\n',
    }),
  ).toMatchInlineSnapshot(`
    "content/site.yml:1:1 description is missing. Add a line "description: …". One sentence for search engines and the about page.
    content/site.yml:2:6 url: "https://digest.example/news" will not do. Write the address without a path; the path goes into base, for example base: /repo/.
    content/site.yml:3:7 base: "repo" will not do. The base path begins and ends with a slash, for example / or /repo/.
    content/site.yml:4:1 Unknown key "timezone". Did you mean "timeZone"? The keys here are title, tagline, description, url, base, language, timeZone, editions, publisher, rights, licence, feedAuthority, canonical, crawlers, redirects, mail, admin, accent.
    content/site.yml:6:11 editions: "hourly" will not do. Editions are "daily" or "weekly".
    content/site.yml:7:12 publisher: "Digest Press" will not do. Write fields here, each on a line of its own: key: value. The keys here are name, url, email.
    content/site.yml:8:9 accent: "red" will not do. Write the colour as # and six hex digits, for example "#8a1c1c"."
  `);
});

test('no content folder', () => {
  const places = writeContent();
  rmSync(places.contentDir, { recursive: true });
  expect(problemsIn(places)).toMatchInlineSnapshot(
    `"content There is no such content folder. Set CONTENT_DIR to the folder that holds site.yml."`,
  );
  writeFileSync(places.contentDir, 'a file');
  expect(problemsIn(places)).toMatch(/^content There is no such content folder\./u);
});
