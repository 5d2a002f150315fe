import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { planOf } from '../../src/views/pages.ts';
import { fileOf } from '../../src/model/page.ts';
import type { Page } from '../../src/model/page.ts';
import { articleFile } from './article-file.ts';
import type { SiteFolders } from './build.ts';
import { fixtureSite, readDigest } from './fixture-site.ts';
import { isPage } from './site-files.ts';

/** How many articles on one topic give it, and the person they quote, an older page (src/views/topic-passages.ts). */
const wires = 52;

/** Writes the fixture site and so many more articles that every kind of page has one. */
export function writeEveryKind({ contentDir }: SiteFolders): void {
  cpSync(fixtureSite, contentDir, { recursive: true });
  mkdirSync(join(contentDir, 'articles/2022'), { recursive: true });
  for (let number = 1; number <= wires; number += 1) {
    const day = new Date(Date.UTC(2022, 0, number)).toISOString().slice(0, 10);
    const fields = `title: Wire ${number} from the quay\npublished: ${day}\ntopics: [harbours]\naliases: [cable-${number}]`;
    const body = `“We counted ${number} boats in the harbour,” said Ana Lima.`;
    writeFileSync(join(contentDir, `articles/2022/wire-${number}.md`), articleFile(fields, body));
  }
}

/** A page of a kind. */
export interface KindOfPage {
  kind: string;
  /** Below the site's front page: `topics/tides/`. */
  path: string;
}

/** Articles that put a page to the test: figure, table, code, Chinese, Arabic, a long word, an excerpt, a link. */
const trying = /low-tide|ferry-timetable|crane|港口|new-quay|long-words|dredger|auction/u;

/**
 * Every kind of page of the table (src/views/pages.ts) with the page that stands for it, and the trying articles. A kind
 * that has no page is a mistake of the content, and is told.
 */
export function kindsOfPage({ contentDir, cacheDir }: SiteFolders): KindOfPage[] {
  const { pages } = planOf(readDigest(contentDir, cacheDir));
  const empty = Object.entries(pages).flatMap(([kind, all]) =>
    all.length === 0 && !isEditors(kind) ? [kind] : [],
  );
  if (empty.length > 0) throw new Error(`The fixture has no page of these kinds: ${empty.join(', ')}.`);
  return Object.entries(pages).flatMap(([kind, all]) => {
    // It leads on before it can be looked at.
    if (kind === 'redirect' || isEditors(kind)) return [];
    const own: readonly Page[] = all.filter(({ path }) => isPage(fileOf(path)));
    const chosen =
      kind === 'article' ? own.filter(({ path }) => trying.test(path)) : own.toSorted(byWeight).slice(0, 1);
    return chosen.map(({ path }) => ({ kind, path: fileOf(path).replace(/index\.html$/u, '') }));
  });
}

/** The web editor's program is not ours, and stands apart from the site (tests/site/admin.test.ts). */
function isEditors(kind: string): boolean {
  return kind.startsWith('admin');
}

/** The page that shows the most first. */
function byWeight(a: Page, b: Page): number {
  return JSON.stringify(b.view).length - JSON.stringify(a.view).length;
}
