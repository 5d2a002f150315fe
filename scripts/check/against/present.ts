import { digestOf } from '../../../src/collections/digest-of.ts';
import type { Digest } from '../../../src/collections/digest.ts';
import { articleId, editionId, quotedId } from '../../../src/model/feed-id.ts';
import { fileOf } from '../../../src/model/page.ts';
import type { Redirect } from '../../../src/model/redirect.ts';
import { allowanceOf } from '../../../src/model/rights.ts';
import { idsIn } from '../../../src/publish/permalinks.ts';
import type { Present } from '../../../src/publish/published.ts';
import type { Cache } from '../../../src/store/cache.ts';
import type { Content } from '../../../src/store/content.ts';
import type { Places } from '../../../src/store/places.ts';
import { readWords } from '../../../src/strings/read-words.ts';

export interface PresentOptions {
  places: Places;
  cache: Cache;
  /** Of all pages, redirects left aside. */
  paths: readonly string[];
  redirects: readonly Redirect[];
}

/** What a content folder gives to the world, known without a build. */
export function presentOf(content: Content, { places, cache, paths, redirects }: PresentOptions): Present {
  const digest = digestOf(content, readWords(places.root, content.site.language));
  const bodies = bodiesOf(digest);
  return {
    files: new Set(paths.map(fileOf)),
    entries: entryIds(digest),
    passagesOf: (file) => {
      if (!bodies.has(file)) return undefined;
      const body = bodies.get(file);
      return new Set(body === undefined ? [] : idsIn(file, cache.read('body', body)?.toString() ?? ''));
    },
    redirects,
  };
}

/** The digest of the text that a page shows, by the page's file; undefined where its rights keep it back. */
function bodiesOf({ articles, topics, editions }: Digest): Map<string, string | undefined> {
  return new Map([
    ...articles.map(({ slug, rights, body }) => {
      return [fileOf(`/articles/${slug}/`), allowanceOf(rights).body ? body : undefined] as const;
    }),
    ...topics.map(({ slug, body }) => [fileOf(`/topics/${slug}/`), body] as const),
    ...editions.map(({ date, note }) => [fileOf(`/editions/${date}/`), note] as const),
  ]);
}

function entryIds({ articles, editions, site }: Digest): Set<string> {
  const quoted = articles.flatMap((article) =>
    article.quotations.flatMap(({ speaker }) =>
      speaker === undefined ? [] : [quotedId(speaker, article, site)],
    ),
  );
  const ofEditions = editions.map(({ date }) => editionId(date, site));
  return new Set([...articles.map((article) => articleId(article, site)), ...ofEditions, ...quoted]);
}
