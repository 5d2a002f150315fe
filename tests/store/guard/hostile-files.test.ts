import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { articleFile } from '../../support/article-file.ts';
import { contentOf, problemsIn, problemsOf, writeContent } from '../../support/content-folder.ts';

const article = 'articles/2023/low-tide.md';

describe('YAML', () => {
  const laughs = ['a: &a [x, x, x, x, x, x, x, x, x]'];
  for (let index = 1; index < 10; index += 1) {
    const [name, last] = ['bcdefghijk'[index - 1] ?? '', 'abcdefghij'[index - 1] ?? ''];
    laughs.push(`${name}: &${name} [${Array.from({ length: 9 }, () => `*${last}`).join(', ')}]`);
  }

  test.each([
    ['an alias bomb', laughs.join('\n')],
    ['an alias of itself', 'authors: &a [*a]'],
    ['lists within each other', `authors: ${'['.repeat(20_000)}`],
    ['fields within each other', `authors: ${'{a: '.repeat(10_000)}`],
    ['lists by indentation', Array.from({ length: 2000 }, (_, index) => `${' '.repeat(index)}- `).join('\n')],
    ['front matter of a megabyte', `summary: "${'x'.repeat(900_000)}"`],
    ['a hundred thousand keys', Array.from({ length: 15_000 }, (_, index) => `k${index}: 1`).join('\n')],
    ['a tag that makes objects', 'title: !!js/function "alert(1)"'],
    ['a binary tag', 'title: !!binary "AAAA"'],
    ['keys that merge', '<<: {title: x}'],
    ['a key that is a list', '? [a, b]\n: c'],
    ['a prototype', '__proto__: {draft: true}\nconstructor: {prototype: {draft: true}}'],
    ['a prototype within', 'source: {publisher: courier, __proto__: {url: "javascript:x"}}'],
    ['a comment without an end', `#${'x'.repeat(100_000)}`],
    ['NUL', 'summary: "a\\0b"\ndateline: "\\x1b[31m"'],
  ])(
    '%s ends in a page or a message within five seconds',
    (_what, fields) => {
      const started = process.threadCpuUsage();
      const problems = problemsOf({ [article]: articleFile(fields) });
      const { user, system } = process.threadCpuUsage(started);
      expect((user + system) / 1000).toBeLessThan(5000);
      expect(problems.split('\n').every((line) => line === '' || line.startsWith(`content/${article}`))).toBe(
        true,
      );
      expect(problems).not.toContain('by a fault of Newsfold');
      expect(Reflect.get({}, 'draft')).toBeUndefined();
    },
    20_000,
  );

  test('keys of prototypes are told of like any other', () => {
    expect(problemsOf({ [article]: articleFile('__proto__: 1\nconstructor: 2') })).toMatchInlineSnapshot(`
      "content/articles/2023/low-tide.md:4:1 Unknown key "__proto__". The keys here are title, summary, published, updated, authors, contributors, dateline, lang, translationOf, source, rights, figure, topics, keyPoints, corrections, events, aliases, id, imported, draft.
      content/articles/2023/low-tide.md:5:1 Unknown key "constructor". Did you mean "contributors"? The keys here are title, summary, published, updated, authors, contributors, dateline, lang, translationOf, source, rights, figure, topics, keyPoints, corrections, events, aliases, id, imported, draft."
    `);
  });
});

describe('sizes', () => {
  test('a text of ten megabytes is left out', () => {
    expect(problemsOf({ [article]: articleFile('', 'Sand. '.repeat(1_700_000)) })).toMatchInlineSnapshot(
      `"content/articles/2023/low-tide.md:5 The text has 10200002 characters, and 1000000 are the most that is read. Part it into several articles. Until then the site goes without it."`,
    );
  });

  test('thousands of topics, and of files in a folder', () => {
    const topics = Object.fromEntries(
      Array.from({ length: 3000 }, (_, index) => [
        `topics/topic-${index}.md`,
        `---\nlabel: Topic ${index}\ndescription: One of many.\nterms: [harbour ${index}, tide + ${index}]\n---\n`,
      ]),
    );
    expect(contentOf(topics).topics).toHaveLength(3001);
  }, 60_000);
});

describe('names', () => {
  test('that systems refuse or confuse', () => {
    expect(
      problemsOf({
        'articles/2023/con.md': articleFile(''),
        'articles/2023/pаypal.md': articleFile(''),
        'articles/2023/e\u0301te.md': articleFile(''),
        [`articles/2023/${'台'.repeat(75)}.md`]: articleFile(''),
        'articles/2023/Low-Tide.md': articleFile(''),
        'articles/2023/trailing .md': articleFile(''),
        'articles/2023/...md': articleFile(''),
        'articles/2023/a\u001b[31mb.md': articleFile(''),
        'topics/nul.md': '---\nlabel: Nul\ndescription: X.\nterms: [nul]\n---\n',
      }),
    ).toMatchInlineSnapshot(`
      "content/articles/2023/Low-Tide.md The file's name becomes the address of a page: lower-case letters, digits and single hyphens. Rename it to "low-tide.md".
      content/articles/2023/a‹U+001B›[31mb.md The file's name becomes the address of a page: lower-case letters, digits and single hyphens. Rename it to "a-31mb.md".
      content/articles/2023/con.md This name is a device on Windows, where no file can bear it. Give the file another one.
      content/articles/2023/éte.md This name is written with accents apart from their letters, which some systems write together. Give the file another one.
      content/articles/2023/low-tide.md Two articles have the address /articles/low-tide/: this one and content/articles/2023/Low-Tide.md. Rename one of the files.
      content/articles/2023/pаypal.md This name mixes letters of different scripts that look alike in "pаypal" (Latin and Cyrillic). Give the file another one.
      content/articles/2023/trailing .md The file's name becomes the address of a page: lower-case letters, digits and single hyphens. Rename it to "trailing.md".
      content/articles/2023/台台台台台台台台台台台台台台台台台台台台台台台台台台台台台台台台台台台台台台台台台台台台台台台台台台台台台台台台台台台台台台台台台台台台台台台台台台台.md This name has more than 200 bytes, and with what is added file systems refuse it. Give the file another one.
      content/topics/nul.md This name is a device on Windows, where no file can bear it. Give the file another one."
    `);
  });

  test('in fields that would leave the folder', () => {
    const fields =
      'topics: [../../etc/passwd, "a/b"]\nsource: {publisher: ../x}\nfigure: {src: ../../../etc/passwd, alt: x}';
    expect(
      problemsOf({
        [article]: articleFile(fields, '![x](%00.png) ![y](/%00.png) ![z](/../../etc/passwd.png)'),
      }),
    ).toMatchInlineSnapshot(`
      "content/articles/2023/low-tide.md:4:10 topics[1]: "../../etc/passwd" will not do. A slug is lower-case letters, digits and single hyphens, for example "military-channels".
      content/articles/2023/low-tide.md:4:28 topics[2]: "a/b" will not do. A slug is lower-case letters, digits and single hyphens, for example "military-channels".
      content/articles/2023/low-tide.md:5:21 source.publisher: "../x" will not do. A slug is lower-case letters, digits and single hyphens, for example "military-channels".
      content/articles/2023/low-tide.md:6:15 There is no image "../../../etc/passwd". Put the file beside the article and write its name, or put it in public/ and begin with a slash: /images/harbour.jpg.
      content/articles/2023/low-tide.md:9:1 There is no image "%00.png". Put the file beside the article and write its name, or put it in public/ and begin with a slash: /images/harbour.jpg.
      content/articles/2023/low-tide.md:9:15 There is no image "/%00.png". Put the file beside the article and write its name, or put it in public/ and begin with a slash: /images/harbour.jpg.
      content/articles/2023/low-tide.md:9:30 There is no image "/../../etc/passwd.png". Put the file beside the article and write its name, or put it in public/ and begin with a slash: /images/harbour.jpg."
    `);
  });
});

test('what is no file is not read', () => {
  const places = writeContent();
  const pipe = join(places.contentDir, 'articles/2023/pipe.md');
  expect(spawnSync('mkfifo', [pipe]).status).toBe(0);
  expect(problemsIn(places)).toMatchInlineSnapshot(
    `"content/articles/2023/pipe.md This is not a plain file, and what lies behind it is not read. Put the files themselves here, or take it away."`,
  );
});

test('what may not be read is told of, and the rest is read', () => {
  const places = writeContent({
    'articles/2023/secret.md': articleFile(''),
    'sources/other.yml': 'nam: x\n',
  });
  chmodSync(join(places.contentDir, 'articles/2023/secret.md'), 0);
  mkdirSync(join(places.contentDir, 'people'), { mode: 0 });
  mkdirSync(join(places.contentDir, '../kept'));
  chmodSync(join(places.contentDir, '../kept'), 0o777);
  chmodSync(join(places.contentDir, '..'), 0o755);
  // Permissions bind everybody but root, who runs tests in containers.
  const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  const { stdout, stderr } = spawnSync(process.execPath, ['scripts/check.ts'], {
    ...nobody,
    env: {
      ...process.env,
      CONTENT_DIR: places.contentDir,
      NEWSFOLD_CACHE: join(places.contentDir, '../kept'),
    },
    encoding: 'utf8',
  });
  const told = `${stdout}${stderr}`.replaceAll(/\S*newsfold-content-\w+\//gu, '');
  expect(told).toContain(
    "content/articles/2023/secret.md This can't be read: its permissions do not allow it.",
  );
  expect(told).toContain("content/people This can't be read: its permissions do not allow it.");
  expect(told).toContain('content/sources/other.yml:1:1 Unknown key "nam".');
});
