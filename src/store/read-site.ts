import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteSchema } from '../model/site.ts';
import { parseEntry } from './parse-entry.ts';

/**
 * The two settings that Astro's own configuration needs before any content is read. A site.yml that can't be
 * read gives the defaults: the store tells of it, with everything else that is wrong.
 */
export function readSite(contentDir: string): { url: string; base: string } {
  const path = join(contentDir, 'site.yml');
  const fallback = { url: 'http://localhost', base: '/' };
  if (!existsSync(path)) return fallback;
  const file = { path: 'site.yml', display: path, text: readFileSync(path, 'utf8') };
  return parseEntry(file, siteSchema).entry?.data ?? fallback;
}
