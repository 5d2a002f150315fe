import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteSchema } from '../model/site.ts';
import { parseEntry } from './parse-entry.ts';
import type { Places } from './places.ts';

/**
 * The two settings that Astro's own configuration needs before any content is read. A site.yml that can't be
 * read gives the defaults: the store tells of it, with everything else that is wrong.
 */
export function readSite({ contentDir, home }: Pick<Places, 'contentDir' | 'home'>): Home {
  const path = join(contentDir, 'site.yml');
  const fallback = { url: 'http://localhost', base: '/' };
  if (!existsSync(path)) return fallback;
  const file = { path: 'site.yml', display: path, text: readFileSync(path, 'utf8') };
  return movedTo(parseEntry(file, siteSchema).entry?.data ?? fallback, home);
}

interface Home {
  url: string;
  base: string;
}

/** A site at another address than its site.yml names. */
export function movedTo<S extends Home>(site: S, home: Places['home'] = {}): S {
  return { ...site, url: home.url ?? site.url, base: home.base ?? site.base };
}
