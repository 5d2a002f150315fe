import { readFileSync, readdirSync, rmSync, statSync, truncateSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { expect, test } from 'vitest';
import { printsOf } from '../../src/model/prints.ts';
import type { Content } from '../../src/store/content.ts';
import { createCache } from '../../src/store/cache.ts';
import type { Places } from '../../src/store/places.ts';
import { readContent } from '../../src/store/read-content.ts';
import { articleFile } from '../support/article-file.ts';
import { changeContent, problemsIn, writeContent } from '../support/content-folder.ts';

const article = 'articles/2023/low-tide.md';
const square = (size: number) => `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}"/>`;

/** Every file of the cache with the moment it was written. */
function cached({ cacheDir }: Places): Map<string, number> {
  const entries = readdirSync(cacheDir, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(files.map((file) => [relative(cacheDir, file), statSync(file, { bigint: false }).mtimeMs]));
}

/** How many entries of each kind a reading wrote. */
function writtenBy(places: Places, read: () => unknown): Record<string, number> {
  const before = cached(places);
  read();
  const written = [...cached(places)].filter(([file, time]) => before.get(file) !== time);
  const kinds = Object.groupBy(written, ([file]) => file.split(sep)[0] ?? '');
  return Object.fromEntries(Object.entries(kinds).map(([kind, files = []]) => [kind, files.length]));
}

function read(places: Places, code = 'code'): Content {
  return readContent(places, code);
}

function htmlOf({ cacheDir }: Places, content: Content): string {
  return (
    createCache(cacheDir)
      .read('body', content.articles[0]?.body ?? '')
      ?.toString() ?? ''
  );
}

test('a second reading analyses nothing and finds the same', () => {
  const places = writeContent();
  const first = read(places);
  expect(writtenBy(places, () => expect(read(places)).toEqual(first))).toEqual({});
});

test('what the index keeps of an article’s prints is what they are', () => {
  const places = writeContent({ 'articles/2023/high-tide.md': articleFile('title: High tide') });
  const printsIn = ({ articles }: Content) => articles.map((one) => [printsOf(one), printsOf({ ...one })]);
  expect(printsIn(read(places)).length).toBe(2);
  for (const [kept, made] of printsIn(read(places))) expect(kept).toEqual(made);
});

test('only the edited article is analysed again', () => {
  const places = writeContent({
    'articles/2023/high-tide.md': articleFile('title: High tide', 'Water rose.'),
  });
  read(places);
  changeContent(places, { [article]: articleFile('', 'The harbour fell dry again.') });
  expect(writtenBy(places, () => read(places))).toEqual({
    analysis: 1,
    body: 1,
    passages: 1,
    mentions: 1,
    gist: 1,
    quotations: 1,
  });
});

test('front matter alone needs no analysis', () => {
  const places = writeContent();
  read(places);
  changeContent(places, { [article]: articleFile('summary: Water\ntopics: [harbours]') });
  expect(writtenBy(places, () => expect(read(places).articles[0]?.summary).toBe('Water'))).toEqual({});
});

test('another title needs other key points, and nothing else', () => {
  const places = writeContent();
  read(places);
  changeContent(places, { [article]: articleFile('title: Neap tide') });
  expect(writtenBy(places, () => read(places))).toEqual({ gist: 1 });
});

test('other code analyses anew', () => {
  const places = writeContent();
  read(places);
  expect(writtenBy(places, () => read(places, 'other code'))).toMatchObject({ analysis: 2, mentions: 1 });
});

test('another base path renders anew', () => {
  const places = writeContent({ [article]: articleFile('', '[Topics](/topics/)') });
  expect(htmlOf(places, read(places))).toContain('href="/topics/"');
  changeContent(places, {
    'site.yml': `${readFileSync(join(places.contentDir, 'site.yml'), 'utf8')}base: /repo/\n`,
  });
  expect(htmlOf(places, read(places))).toContain('href="/repo/topics/"');
});

test('new terms find new mentions in texts that are not rendered again', () => {
  const places = writeContent();
  expect(read(places).articles[0]?.mentions.map(({ topic }) => topic)).toEqual(['harbours']);
  changeContent(places, {
    'topics/tides.md': '---\nlabel: Tides\ndescription: Ebb and flow.\nterms: [fell dry]\n---\n',
  });
  const written = writtenBy(places, () => {
    expect(read(places).articles[0]?.mentions.map(({ topic }) => topic)).toEqual(['harbours', 'tides']);
  });
  expect(written).toEqual({ mentions: 1 });
});

test('a topic’s new label or text leaves the mentions as they are', () => {
  const places = writeContent();
  read(places);
  changeContent(places, {
    'topics/harbours.md':
      '---\nlabel: Ports\ndescription: Ports.\nterms: [harbour]\n---\n\nNew background.\n',
  });
  expect(writtenBy(places, () => read(places))).toEqual({ analysis: 1, body: 1, passages: 1 });
});

test('a changed image is shown with its new address and size', () => {
  const places = writeContent({
    [article]: articleFile('', '![A square](square.svg)'),
    'articles/2023/square.svg': square(10),
  });
  const before = htmlOf(places, read(places));
  changeContent(places, { 'articles/2023/square.svg': square(20) });
  const content = read(places);
  expect(htmlOf(places, content)).toMatch(
    /src="\/media\/square\.[\da-f]{8}\.svg" alt="A square" width="20" height="20"/u,
  );
  expect(htmlOf(places, content)).not.toBe(before);
  expect(content.media.map(({ src }) => src)).toEqual([/src="([^"]+)"/u.exec(htmlOf(places, content))?.[1]]);
});

test('an image that goes is missed, and one that comes is found', () => {
  const places = writeContent({
    [article]: articleFile('', '![](square.svg)'),
    'articles/2023/square.svg': square(10),
  });
  read(places);
  changeContent(places, { 'articles/2023/square.svg': null });
  for (let times = 0; times < 2; times += 1) {
    expect(problemsIn(places)).toContain('There is no image "square.svg"');
    expect(htmlOf(places, read(places))).not.toContain('<img');
  }
  changeContent(places, { 'articles/2023/square.svg': 'no picture' });
  for (let times = 0; times < 2; times += 1) {
    expect(problemsIn(places)).toContain("square.svg This image can't be measured");
    expect(htmlOf(places, read(places))).not.toContain('<img');
  }
  changeContent(places, { 'articles/2023/square.svg': square(30) });
  expect(htmlOf(places, read(places))).toContain('width="30"');
});

test.each(['analysis', 'body', 'passages', 'mentions'])(
  'damaged and missing entries of %s are made again',
  (kind) => {
    const places = writeContent();
    const first = read(places);
    const folder = join(places.cacheDir, kind);
    for (const file of cached({ ...places, cacheDir: folder }).keys()) truncateSync(join(folder, file), 80);
    const readAnew = () => {
      rmSync(places.indexDir, { recursive: true });
      return read(places);
    };
    expect(readAnew()).toEqual(first);
    rmSync(folder, { recursive: true });
    expect(readAnew()).toEqual(first);
    expect(writtenBy(places, readAnew)).toEqual({});
  },
);
