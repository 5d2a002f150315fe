import { cpSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { feedPages } from '../../../src/views/feeds/feed-files.ts';
import { fixtureSite, readDigest } from '../../support/fixture-site.ts';
import { temporarySite } from '../../support/feed-site.ts';

/** Ids that the feeds of the fixture sites had when this file was written. They never change. */
const old = JSON.parse(readFileSync(join(process.cwd(), 'tests/fixtures/feed-ids.json'), 'utf8')) as Record<
  string,
  string[]
>;

/** The ids in every feed of the fixture site, by path, after a change to a copy of its content. */
function idsAfter(change: (contentDir: string) => void): Record<string, string[]> {
  const { contentDir, cacheDir } = temporarySite(fixtureSite);
  cpSync(join(process.cwd(), 'tests/fixtures/feeds'), contentDir, { recursive: true });
  change(contentDir);
  const { jsonFeed } = feedPages(readDigest(contentDir, cacheDir));
  return Object.fromEntries(
    jsonFeed.map(({ path, view: { feed } }) => [path, [feed.id, ...feed.items.map(({ id }) => id).sort()]]),
  );
}

function edit(file: string, pattern: RegExp, replacement: string): void {
  const text = readFileSync(file, 'utf8');
  const edited = text.replace(pattern, replacement);
  expect(edited).not.toBe(text);
  writeFileSync(file, edited);
}

function articlesIn(contentDir: string): string[] {
  const folder = join(contentDir, 'articles');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.md')).map((name) => join(folder, name));
}

describe('the ids are the old ones', () => {
  test('in a build of the same content', () => {
    expect(idsAfter(() => undefined)).toMatchObject(old);
  });

  test('after every title has changed', () => {
    const change = (contentDir: string) => {
      for (const file of articlesIn(contentDir)) edit(file, /^title: .*$/mu, 'title: Another title');
    };
    expect(idsAfter(change)).toMatchObject(old);
  });

  test('after every date has moved by a year', () => {
    const change = (contentDir: string) => {
      for (const file of articlesIn(contentDir)) edit(file, /^published: 2023/mu, 'published: 2022');
    };
    // An edition is its date; all else keeps its id.
    expect(idsAfter(change)).toMatchObject(withoutEditions(old));
  });

  test('after the site has moved to another folder, another time zone and another name', () => {
    const change = (contentDir: string) => {
      edit(join(contentDir, 'site.yml'), /^base: .*$/mu, 'base: /');
      edit(join(contentDir, 'site.yml'), /^title: .*$/mu, 'title: The Quay');
    };
    expect(idsAfter(change)).toMatchObject(old);
  });

  test('after the articles have moved to a folder for each month', () => {
    const change = (contentDir: string) => {
      for (const file of articlesIn(contentDir)) move(file, join(file, '../06'));
    };
    expect(idsAfter(change)).toMatchObject(old);
  });

  test('after the year’s folder is gone, where the date says the same year', () => {
    const change = (contentDir: string) => {
      rmSync(join(contentDir, 'articles/2022'), { recursive: true });
      for (const file of articlesIn(contentDir)) move(file, join(file, '../..'));
    };
    const without = (ids: string[]) => ids.filter((id) => !id.endsWith(',2022:first-light'));
    const before = Object.entries(old).map(([path, ids]) => [path, without(ids)] as const);
    expect(idsAfter(change)).toMatchObject(withoutEditions(Object.fromEntries(before)));
  });

  test('after the site has moved to another domain and names its first', () => {
    const change = (contentDir: string) => {
      edit(
        join(contentDir, 'site.yml'),
        /^url: .*$/mu,
        'url: https://moved.example\nfeedAuthority: fixture.example',
      );
    };
    expect(idsAfter(change)).toMatchObject(old);
  });
});

test('an article that was renamed keeps the id that it names', () => {
  const change = (contentDir: string) => {
    const file = join(contentDir, 'articles/2023/benches.md');
    edit(file, /^title:/mu, 'id: tag:fixture.example,2023:benches\ntitle:');
    renameSync(file, join(file, '../seats.md'));
  };
  expect(idsAfter(change)).toMatchObject(old);
});

function withoutEditions(ids: Record<string, string[]>): Record<string, string[]> {
  return Object.fromEntries(Object.entries(ids).filter(([path]) => path !== '/editions/feed.json'));
}

/** With the images beside it. */
function move(file: string, folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(join(file, '..')).filter((other) => other.endsWith('.svg')))
    cpSync(join(file, '..', name), join(folder, name));
  renameSync(file, join(folder, basename(file)));
}
