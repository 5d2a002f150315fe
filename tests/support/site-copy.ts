import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject, onTestFinished } from 'vitest';
import { sha256 } from '../../src/lib/hash.ts';
import { build, foldersIn } from './build.ts';
import type { Built, SiteFolders } from './build.ts';
import { pathsIn } from './folder.ts';

/** A copy of the fixture site as it was built, to change and to build again; it goes when the test is done. */
export function copySite(): SiteFolders {
  const folder = mkdtempSync(join(tmpdir(), 'newsfold-copy-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const copy = foldersIn(folder);
  const site = inject('site');
  for (const name of ['contentDir', 'outDir', 'cacheDir'] as const)
    cpSync(site[name], copy[name], { recursive: true });
  return copy;
}

/** Replaces words in a file of the content, which must be there. */
export function edit({ contentDir }: SiteFolders, path: string, from: string, to: string): void {
  const file = join(contentDir, path);
  const text = readFileSync(file, 'utf8');
  if (!text.includes(from)) throw new Error(`${path} does not hold "${from}".`);
  writeFileSync(file, text.replace(from, to));
}

/** SHA-256 of every file of dist/, the manifest too. */
export function sumsOf({ outDir }: SiteFolders): Record<string, string> {
  return Object.fromEntries(pathsIn(outDir).map((path) => [path, sha256(readFileSync(join(outDir, path)))]));
}

/** What a clean build of the same content gives, in folders of its own and with an empty cache. */
export function sumsOfCleanBuild({ contentDir }: SiteFolders): Record<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'newsfold-clean-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const clean = { ...foldersIn(folder), contentDir };
  buildOrThrow(clean);
  return sumsOf(clean);
}

export function buildOrThrow(folders: SiteFolders): NonNullable<Built['counts']> {
  const { status, output, counts } = build(folders);
  if (status !== 0 || !counts) throw new Error(output);
  return counts;
}

/** Builds again, and names the files of dist/ that are new ones on the disk: those that were not linked from the last. */
export function madeBy(folders: SiteFolders): string[] {
  const before = inodesOf(folders);
  buildOrThrow(folders);
  const after = inodesOf(folders);
  return [...after].filter(([path, inode]) => before.get(path) !== inode).map(([path]) => path);
}

function inodesOf({ outDir }: SiteFolders): Map<string, number> {
  return new Map(pathsIn(outDir).map((path) => [path, statSync(join(outDir, path)).ino]));
}
