import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build } from 'astro';
import { ProblemsError } from '../../src/lib/problem.ts';
import { assemble } from '../../src/publish/assemble.ts';
import type { Assembled } from '../../src/publish/assemble.ts';
import { manifestName, readManifest } from '../../src/publish/manifest.ts';
import { beginSession, plannedPages } from '../../src/publish/session.ts';
import { clearLeftovers, nextDirOf, swapIn } from '../../src/publish/swap.ts';
import { codeHashesOf } from '../../src/store/code-hash.ts';
import type { Places } from '../../src/store/places.ts';
import { readContent } from '../../src/store/read-content.ts';

/**
 * Builds the site into a fresh folder and puts it in the place of `outDir` when it is whole.
 *
 * @throws {ProblemsError} when the content has mistakes; `outDir` is then as it was
 */
export async function buildSite(places: Places, outDir: string): Promise<Assembled> {
  clearLeftovers(outDir, isAlive);
  refuseForeignFolder(outDir, join(places.root, 'dist'));
  const hashes = codeHashesOf(places.root);
  readContent(places, hashes.analysis);

  const last = readManifest(outDir);
  const known = Object.entries(last.files).flatMap(([file, { key }]) =>
    key === undefined ? [] : [[file, key] as const],
  );
  beginSession({ known: new Map(known), code: hashes.site });
  const nextDir = nextDirOf(outDir, process.pid);
  try {
    await build({ root: places.root, outDir: nextDir, logLevel: 'warn' });
    const pages = plannedPages() ?? [];
    const assembled = assemble({ nextDir, lastDir: outDir, last, pages, code: hashes.site });
    swapIn(nextDir, outDir);
    return assembled;
  } finally {
    rmSync(nextDir, { recursive: true, force: true });
  }
}

/** A slip in `--outDir` must not delete somebody's files. */
function refuseForeignFolder(outDir: string, usual: string): void {
  if (outDir === usual || !existsSync(outDir) || readdirSync(outDir).length === 0) return;
  if (existsSync(join(outDir, manifestName))) return;
  const message = `This folder holds files that Newsfold did not make (it has no ${manifestName}), and a build would replace them. Name an empty or new folder with --outDir.`;
  throw new ProblemsError([{ file: relative(process.cwd(), outDir), message }]);
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    // Somebody else's process may not be asked, but is there.
    return error.code === 'EPERM';
  }
}
