import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brokenLinks } from '../../../src/digest/links/broken-links.ts';
import { lostAnchors } from '../../../src/digest/links/lost-anchors.ts';
import { hashOf } from '../../../src/lib/hash.ts';
import type { Problem } from '../../../src/lib/problem.ts';
import { fileOf } from '../../../src/model/page.ts';
import { sitePaths } from '../../../src/outputs/permalinks/site-paths.ts';
import type { PlacedLink } from '../../../src/store/body-reader.ts';
import type { Cache } from '../../../src/store/cache.ts';
import type { Content } from '../../../src/store/content.ts';
import type { Files } from '../../../src/store/entries.ts';
import type { Places } from '../../../src/store/places.ts';
import type { Survey } from '../../../src/store/read-content.ts';
import { readWords } from '../../../src/strings/read-words.ts';
import { createIdFinder } from './find-ids.ts';
import { mendLink } from './mend-link.ts';

export interface LinkCheck {
  /** Links to pages that are not there. */
  errors: Problem[];
  /** Links to places that are not on their page. */
  advice: Problem[];
}

/** Looks at every link from a text to another page of the site. */
export function checkLinks(
  { content, files, remarks }: Survey,
  places: Places,
  cache: Cache,
  code: string,
): LinkCheck {
  const { links } = remarks;
  const { articles } = content;
  const textOf = (name: string) =>
    Object.values(files)
      .flat()
      .find(({ file }) => file.display === name)?.file.text;
  const tell = (link: PlacedLink, message: string): Problem => {
    const { file, line, column } = link;
    return { file, line, column, message, fix: mendLink(link, { articles, cache, textOf }) };
  };
  const broken = brokenLinks(links, {
    articles,
    unread: unreadSlugs(files),
    has: createPageFinder(places, () => pathsOf(content, places, cache, code)),
  });
  const lost = lostAnchors(links, createIdFinder(articles, cache));
  return {
    errors: broken.map(({ link, message }) => tell(link, message)),
    advice: lost.map(({ link, message }) => tell(link, message)),
  };
}

/** Whether the site has a page or a file at a path: one of the table of pages, which is asked for when it is needed first, or one of public/. */
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

function publicFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
}

/** The table of pages takes two seconds for a thousand articles, so what came of it is kept. */
function pathsOf(content: Content, { root }: Places, cache: Cache, code: string): string[] {
  const key = hashOf(['paths', content, code]);
  const kept = cache.read('check', key)?.toString();
  if (kept !== undefined) return JSON.parse(kept) as string[];
  const paths = sitePaths(content, readWords(root, content.site.language));
  cache.write('check', key, JSON.stringify(paths));
  return paths;
}

function unreadSlugs({ articles }: Files): Set<string> {
  return new Set(articles.filter(({ isRight }) => !isRight).map(({ slug }) => slug));
}
