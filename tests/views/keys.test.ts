import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { planOf } from '../../src/views/pages.ts';
import { fixtureSite, readDigest } from '../support/fixture-site.ts';

/** A copy of the fixture site, and a way to ask for the keys of its pages. */
function copyOfSite() {
  const folder = mkdtempSync(join(tmpdir(), 'newsfold-keys-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(fixtureSite, join(folder, 'content'), { recursive: true });
  const keys = () => {
    const { all } = planOf(readDigest(join(folder, 'content'), join(folder, 'cache')));
    return new Map(all.map(({ path, key }) => [path, key]));
  };
  const edit = (path: string, from: string, to: string) => {
    const file = join(folder, 'content', path);
    const text = readFileSync(file, 'utf8');
    if (!text.includes(from)) throw new Error(`${path} does not hold "${from}".`);
    writeFileSync(file, text.replace(from, to));
  };
  return { keys, edit, remove: (path: string) => rmSync(join(folder, 'content', path)) };
}

/** Paths whose key is new, gone or another. */
function changed(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  const paths = new Set([...before.keys(), ...after.keys()]);
  return [...paths].filter((path) => before.get(path) !== after.get(path)).sort();
}

test('the same content has the same keys', () => {
  const { keys } = copyOfSite();
  expect(changed(keys(), keys())).toEqual([]);
});

test('a word in a body changes only what shows the body', () => {
  const { keys, edit } = copyOfSite();
  const before = keys();
  edit('articles/2023/benches.md', 'cork left over', 'some cork left');
  expect(changed(before, keys()).filter((path) => !/\.(?:xml|json|md|txt)$/u.test(path))).toEqual([
    '/articles/benches/',
  ]);
});

test('a title changes every page that names the article, and no other article', () => {
  const { keys, edit } = copyOfSite();
  const before = keys();
  edit('articles/2023/night-boat.md', 'The first night boat', 'The first boat by night');
  const paths = changed(before, keys());
  expect(paths).toEqual(
    expect.arrayContaining([
      '/',
      '/articles/night-boat/',
      '/topics/ferries/',
      '/archive/2023-06/',
      '/rss.xml',
    ]),
  );
  for (const path of [
    '/articles/benches/',
    '/articles/high-water-mark/',
    '/topics/tides/',
    '/about/',
    '/cards/site.png',
  ]) {
    expect(paths).not.toContain(path);
  }
});

test('new terms change what the topic finds, and nothing else', () => {
  const { keys, edit } = copyOfSite();
  const before = keys();
  edit('topics/tides.md', '[tide, tides, tidal]', '[tide, tides, tidal, lighthouse]');
  const paths = changed(before, keys());
  expect(paths).toEqual(expect.arrayContaining(['/topics/tides/', '/articles/benches/']));
  expect(paths).not.toContain('/articles/long-words/');
});

test('a deleted article leaves no page, card or link', () => {
  const { keys, remove } = copyOfSite();
  const before = keys();
  remove('articles/2023/benches.md');
  const after = keys();
  expect([...after.keys()].filter((path) => path.includes('benches'))).toEqual([]);
  expect(changed(before, after)).toEqual(
    expect.arrayContaining(['/archive/2023-06/', '/editions/2023-06-17/']),
  );
});

test('what stands around every page changes every page, and no file', () => {
  const { keys, edit } = copyOfSite();
  const before = keys();
  edit('site.yml', 'News from the quay at Barra', 'News from Barra’s quay');
  const paths = changed(before, keys());
  const isPage = (path: string) => path.endsWith('/') || path === '/404';
  expect(paths.filter(isPage)).toEqual([...before.keys()].filter(isPage).sort());
  expect(paths.filter((path) => path.startsWith('/media/'))).toEqual([]);
});
