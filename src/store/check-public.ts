import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Problem } from '../lib/problem.ts';
import { unreadable } from './guard/read-bytes.ts';

/** What in public/ can't be copied as it is: pipes, sockets and devices would stall a build, links would lead out of the site. */
export function checkPublic(publicDir: string): Problem[] {
  if (!existsSync(publicDir)) return [];
  const told = (path: string, message: string) => ({ file: relative(process.cwd(), path), message });
  try {
    const entries = readdirSync(publicDir, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => !entry.isFile() && !entry.isDirectory())
      .map((entry) => told(join(entry.parentPath, entry.name), noFile));
  } catch (error) {
    return [told(publicDir, unreadable(error))];
  }
}

const noFile =
  'This is not a plain file, and what lies behind it is not published. Put the file itself here, or take it away.';
