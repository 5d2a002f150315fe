import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { isAsBefore, openFileIndex, statOf } from '../../src/store/file-index.ts';
import { placesOf } from '../../src/store/places.ts';
import { indexFileOf } from '../../src/store/parse-content.ts';
import { surveyContent } from '../../src/store/read-content.ts';
import { fixtureSite } from '../support/fixture-site.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'newsfold-index-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
});

describe('openFileIndex', () => {
  const record = (path: string, sha = 'a') => ({ path, stat: '1 2 3', seen: 5000, sha });

  test('what was saved is there again; the later of two counts', () => {
    const file = join(folder, 'index');
    const index = openFileIndex(file, 'code');
    index.set(record('a.md'));
    index.set(record('b.md'));
    index.save(['a.md', 'b.md']);
    const again = openFileIndex(file, 'code');
    again.set(record('a.md', 'b'));
    again.save(['a.md', 'b.md']);
    const third = openFileIndex(file, 'code');
    expect([third.get('a.md')?.sha, third.get('b.md')?.sha]).toEqual(['b', 'a']);
    expect(openFileIndex(file, 'other code').get('a.md')).toBeUndefined();
  });

  test('what was saved once is not written again', () => {
    const file = join(folder, 'index');
    const index = openFileIndex(file, 'code');
    const lines = () => readFileSync(file, 'utf8').split('\n').length - 1;
    for (const [turn, sha] of ['a', 'b', 'c'].entries()) {
      index.set(record('a.md', sha));
      index.save(['a.md']);
      index.save(['a.md']);
      expect([lines(), index.get('a.md')?.sha]).toEqual([turn + 2, sha]);
    }
  });

  test('a torn line and a damaged one count as none', () => {
    const file = join(folder, 'index');
    const index = openFileIndex(file, 'code');
    for (const path of ['a.md', 'b.md', 'c.md']) index.set(record(path));
    index.save(['a.md', 'b.md', 'c.md']);
    writeFileSync(file, readFileSync(file, 'utf8').replace('"b.md"', '"B.md"').slice(0, -20));
    const again = openFileIndex(file, 'code');
    expect(['a.md', 'b.md', 'B.md', 'c.md'].filter((path) => again.get(path))).toEqual(['a.md']);
  });
});

test('a file that changed in the moment of reading is read again', () => {
  const file = join(folder, 'a.md');
  writeFileSync(file, 'text');
  const stat = statSync(file);
  const record = { path: 'a.md', stat: statOf(stat), seen: stat.mtimeMs + 60_000, sha: '' };
  expect(isAsBefore(record, stat)).toBe(true);
  expect(isAsBefore({ ...record, seen: stat.mtimeMs + 10 }, stat)).toBe(false);
  expect(isAsBefore({ ...record, stat: `${record.stat}0` }, stat)).toBe(false);
});

describe('a content folder read again', () => {
  const places = () =>
    placesOf(process.cwd(), { CONTENT_DIR: join(folder, 'content'), NEWSFOLD_CACHE: join(folder, 'cache') });
  const fresh = () =>
    placesOf(process.cwd(), {
      CONTENT_DIR: join(folder, 'content'),
      NEWSFOLD_CACHE: mkdtempSync(join(folder, 'clean-')),
    });
  const survey = (where = places()) => {
    const { content, remarks } = surveyContent(where, 'code');
    return JSON.parse(JSON.stringify({ content, remarks })) as unknown;
  };
  const edit = (path: string, from: string, to: string) => {
    const file = join(folder, 'content', path);
    writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
  };
  beforeEach(() => {
    cpSync(fixtureSite, join(folder, 'content'), { recursive: true });
    // Old enough to be trusted.
    for (const path of [
      'articles/2023/benches.md',
      'articles/2023/night-boat.md',
      'topics/tides.md',
      'site.yml',
    ])
      utimesSync(join(folder, 'content', path), 1_700_000_000, 1_700_000_000);
  });

  test('gives the same as read for the first time', () => {
    const first = survey();
    expect(survey()).toEqual(first);
  });

  test.each([
    ['an article', 'articles/2023/benches.md', 'bench', 'settle'],
    ['a title with a mistake', 'articles/2023/benches.md', 'title:', 'titel:'],
    ['an unknown topic', 'articles/2023/night-boat.md', 'topics: [', 'topics: [nowhere, '],
    ['terms of a topic', 'topics/tides.md', '[tide, tides, tidal]', '[tide, cork]'],
    ['the site’s zone', 'site.yml', 'title:', 'rights: link\ntitle:'],
  ])('sees a change of %s', (_what, path, from, to) => {
    survey();
    survey();
    edit(path, from, to);
    expect(survey()).toEqual(survey(fresh()));
  });

  test('a mistake between files is told of with its line, though the file is not parsed again', () => {
    survey();
    rmSync(join(folder, 'content/topics/tides.md'));
    expect(survey()).toEqual(survey(fresh()));
  });

  test('an article whose bytes changed under the same size and time is seen when it is read too soon', () => {
    const file = join(folder, 'content/articles/2023/benches.md');
    writeFileSync(file, readFileSync(file, 'utf8'));
    survey();
    const { mtime } = statSync(file);
    edit('articles/2023/benches.md', 'Six', 'Ten');
    utimesSync(file, mtime, mtime);
    expect(JSON.stringify(survey())).toContain('Ten benches');
  });

  test('a damaged index costs time and nothing else', () => {
    const first = survey();
    appendFileSync(indexFileOf(places()), '0123456789abcdef {"path":"articles/2023/benches.md"');
    expect(survey()).toEqual(first);
  });
});
