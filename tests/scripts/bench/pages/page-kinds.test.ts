import { expect, test } from 'vitest';
import { pageKindsIn } from '../../../../scripts/bench/pages/page-kinds.ts';
import { temporaryFolder, writeFiles } from '../../../support/folder.ts';

test('the largest page stands for its kind, and a kind without a page is left out', () => {
  const folder = temporaryFolder();
  writeFiles(folder, {
    'index.html': 'front',
    'articles/low-tide/index.html': 'short',
    'articles/high-tide/index.html': 'longer',
    'topics/index.html': 'a list',
    'topics/tides/timeline/index.html': 'dates',
    '404.html': 'none',
  });
  expect(pageKindsIn(folder)).toEqual([
    { kind: 'front', path: '' },
    { kind: 'article', path: 'articles/high-tide/' },
    { kind: 'topics', path: 'topics/' },
    { kind: 'timeline', path: 'topics/tides/timeline/' },
  ]);
});
