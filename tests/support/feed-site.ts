import { appendFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { Digest } from '../../src/collections/digest.ts';
import { renderFeed } from '../../src/outputs/feeds/render-feed.ts';
import { createCache } from '../../src/store/cache.ts';
import type { FeedFile } from '../../src/views/feeds/feed-files.ts';
import { feedPages } from '../../src/views/feeds/feed-files.ts';
import { articleFile } from './article-file.ts';
import { fixtureSite, readDigest } from './fixture-site.ts';

/** A digest with its texts, as the routes have them. */
export interface ReadSite {
  digest: Digest;
  /** The content folder, and one for what is kept. */
  contentDir: string;
  cacheDir: string;
  getBody: (digest: string) => string;
}

/** Every control character, half a character, a noncharacter and the one for lost ones. */
const unprintable = '\u0001\u0008\u000b\u001f\u007f\u0085\u009f\ufdd0\uffff\ufffd';

/** The fixture site with articles over it that are hard to write down: four scripts, emoji, `]]>`, controls, terms. */
export function readFeedSite(): ReadSite {
  const { contentDir, cacheDir } = temporarySite(fixtureSite);
  cpSync(join(process.cwd(), 'tests/fixtures/feeds'), contentDir, { recursive: true });
  writeFileSync(
    join(contentDir, 'articles/2023/damaged.md'),
    articleFile(
      'title: A damaged </b> text &amp; its repair',
      `It was copied ${unprintable}twice.\n\nA second${unprintable} part.`,
    ),
  );
  appendFileSync(join(contentDir, 'site.yml'), 'licence: https://creativecommons.org/licenses/by/4.0/\n');
  return readSiteAt(contentDir, cacheDir);
}

/** The demonstration, read without touching what a build of it keeps. */
export function readDemonstration(): ReadSite {
  const { cacheDir } = temporarySite();
  return readSiteAt(join(process.cwd(), 'content'), cacheDir);
}

export function readSiteAt(contentDir: string, cacheDir: string): ReadSite {
  const digest = readDigest(contentDir, cacheDir);
  const cache = createCache(join(cacheDir, 'cache'));
  const getBody = (key: string) => {
    const body = cache.read('body', key);
    if (!body) throw new Error(`The cache has no body ${key}.`);
    return body.toString();
  };
  return { digest, contentDir, cacheDir, getBody };
}

/** A copy of a content folder, or an empty place for one, that goes when the file's tests are done. */
export function temporarySite(from?: string): Pick<ReadSite, 'contentDir' | 'cacheDir'> {
  const folder = mkdtempSync(join(tmpdir(), 'newsfold-feeds-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const contentDir = join(folder, 'content');
  if (from !== undefined) cpSync(from, contentDir, { recursive: true });
  return { contentDir, cacheDir: join(folder, 'kept') };
}

/** Every feed of a site: its path, its own address and its text. */
export function renderedFeeds({ digest, getBody }: ReadSite) {
  const { xmlFeed, jsonFeed } = feedPages(digest);
  return [...xmlFeed, ...jsonFeed].map(({ path, view }: { path: string; view: FeedFile }) => ({
    path,
    self: view.self,
    text: renderFeed(view, getBody),
  }));
}
