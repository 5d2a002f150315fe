import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ProblemsError } from '../../src/lib/problem.ts';
import { manifestName } from '../../src/publish/manifest.ts';
import { readHeaderBlocks } from '../start/site-headers.ts';
import type { HeaderBlock } from '../start/site-headers.ts';

/** What a web server must know of a built site. */
export interface HostRules {
  /** The folder, absolute. */
  root: string;
  /** `/` or `/repo/` */
  base: string;
  headers: HeaderBlock[];
  redirects: { from: string; to: string }[];
}

/** What hosts do unasked that read `_headers`: a file is asked for again each time, and comes back when it changed. */
export const askAgain = 'public, max-age=0, must-revalidate';

/**
 * Reads `_headers` and `_redirects` of a built site.
 *
 * @throws {ProblemsError} when the folder holds no site
 */
export function readRules(root: string, base: string): HostRules {
  if (!existsSync(join(root, manifestName))) {
    const message = 'Here is no built site. Run "npm run build" first, or name its folder with --outDir.';
    throw new ProblemsError([{ file: relative(process.cwd(), root), message }]);
  }
  const file = join(root, '_redirects');
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
  const redirects = lines.map((line) => {
    const [from = '', to = ''] = line.split(' ');
    return { from, to };
  });
  return { root, base, headers: readHeaderBlocks(root), redirects };
}
