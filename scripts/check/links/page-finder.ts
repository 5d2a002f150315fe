import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from '../../../src/collections/digest-of.ts';
import { hashOf } from '../../../src/lib/hash.ts';
import { fileOf } from '../../../src/model/page.ts';
import type { Cache } from '../../../src/store/cache.ts';
import type { Content } from '../../../src/store/content.ts';
import type { Places } from '../../../src/store/places.ts';
import { readWords } from '../../../src/strings/read-words.ts';
import { planOf } from '../../../src/views/pages.ts';
import type { SitePlan } from '../../../src/views/pages.ts';

/**
 * Whether the site has a page or a file at a path: one of the table of pages, which is asked for when it is first needed,
 * or one of public/.
 */
export function createPageFinder(
  { root }: Places,
  paths: () => readonly string[],
): (path: string) => boolean {
  let known: Set<string> | undefined;
  return (path) => {
    known ??= new Set([...paths().map(fileOf), ...publicFiles(join(root, 'public'))]);
    return known.has(fileOf(path));
  };
}

/** The paths of all pages and files of a plan but those that only lead on. */
export function pathsOfPlan({ pages }: Pick<SitePlan, 'pages'>): string[] {
  return Object.entries(pages).flatMap(([kind, ofKind]) =>
    kind === 'redirect' ? [] : ofKind.map(({ path }) => path),
  );
}

/** The same of a content folder. The table of pages takes two seconds for a thousand articles, so what came of it is kept. */
export function pathsOf(content: Content, { root }: Places, cache: Cache, code: string): string[] {
  const key = hashOf(['paths', content, code]);
  const kept = cache.read('check', key)?.toString();
  if (kept !== undefined) return JSON.parse(kept) as string[];
  const digest = digestOf(content, readWords(root, content.site.language));
  const paths = pathsOfPlan(planOf(digest));
  cache.write('check', key, JSON.stringify(paths));
  return paths;
}

function publicFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
}
