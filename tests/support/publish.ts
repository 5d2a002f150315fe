import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from '../../src/model/page.ts';
import { assemble } from '../../src/publish/assemble.ts';
import type { Counts } from '../../src/publish/assemble.ts';
import { readLastBuild } from '../../src/publish/last-build.ts';
import { publish } from '../../src/publish/publish.ts';
import { clearWork, nextDirOf } from '../../src/publish/swap.ts';
import { temporaryFolder, writeFiles } from './folder.ts';

/** A dist/ that is still to be made, in a folder of its own. */
export function newDist(): string {
  return join(temporaryFolder(), 'dist');
}

/** Where the spares of such a dist/ are kept. */
export function sparesOf(outDir: string): string {
  return join(dirname(outDir), 'spares');
}

/** A build that made `files` of `pages`, on top of the one before it. */
export function buildInto(
  outDir: string,
  files: Readonly<Record<string, string>>,
  pages: readonly Page[],
  code = 'code',
): Counts {
  const madeDir = nextDirOf(outDir, 7);
  const last = readLastBuild(outDir, code);
  mkdirSync(madeDir, { recursive: true });
  writeFiles(madeDir, files);
  const assembled = assemble({ madeDir, last, pages, code });
  publish(assembled, { madeDir, last, outDir, sparesDir: sparesOf(outDir) });
  clearWork(madeDir, outDir);
  return assembled.counts;
}
