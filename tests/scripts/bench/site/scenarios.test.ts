import { expect, test } from 'vitest';
import { changes, writeContent } from '../../../../scripts/bench/site/scenarios.ts';
import { filesIn, pathsIn, temporaryFolder } from '../../../support/folder.ts';

const site = { seed: 1, articles: 5, words: 100, topics: 3, sources: 2, people: 4 };

function written(readsAll = true): string {
  const folder = temporaryFolder();
  writeContent(folder, site, readsAll);
  return folder;
}

/** Paths whose text is another after a change, and those that are new. */
function changedBy(change: (folder: string) => void): string[] {
  const folder = written();
  const before = filesIn(folder);
  change(folder);
  return Object.entries(filesIn(folder)).flatMap(([path, text]) => (before[path] === text ? [] : [path]));
}

test('a generator that reads articles gets nothing else', () => {
  expect(pathsIn(written(false))).toHaveLength(5);
  expect(pathsIn(written())).toHaveLength(5 + 3 + 2 + 4 + 1);
});

test('each scenario changes what its name says, and another thing each turn', () => {
  expect(changedBy((folder) => changes.nothing(folder, site, 0))).toEqual([]);
  for (const scenario of ['added', 'edited'] as const) {
    const turns = [0, 1].map((turn) => changedBy((folder) => changes[scenario](folder, site, turn)));
    for (const turn of turns) expect(turn).toEqual([expect.stringMatching(/^articles\/2014\/.+\.md$/u)]);
    expect(turns[0]).not.toEqual(turns[1]);
  }
  expect(changedBy((folder) => changes.terms(folder, site, 0))).toEqual(['topics/ferries.md']);
});
