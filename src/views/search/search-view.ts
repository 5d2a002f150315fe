import type { Digest } from '../../collections/digest.ts';
import { withBase } from '../../lib/url.ts';
import type { Link, Meta } from '../frame.ts';
import { metaOf } from '../meta.ts';
import { folderHref, partLanguageOf } from './search-index.ts';
import type { searchFiles } from './search-index.ts';

/** `/search/`: a form, and where its script finds the index. */
export interface SearchView {
  meta: Meta;
  /** Of the articles that name none. */
  language: string;
  /** Folders of files, each with a slash at its end. */
  engine: string;
  /** With the language that each calls itself by. */
  parts: { folder: string; language: string }[];
  /** What to read when nothing is found. */
  topics: Link[];
}

export function searchView(
  { searchEngine, searchPart }: ReturnType<typeof searchFiles>,
  digest: Digest,
): SearchView {
  const { words, topics, site } = digest;
  const [engine] = searchEngine;
  return {
    meta: metaOf(digest, { path: searchPath, title: words.search, description: words.searchIntro }),
    language: site.language,
    engine: folderHref(engine, digest),
    parts: searchPart.map((part) => ({
      folder: folderHref(part, digest),
      language: partLanguageOf(part.params.name ?? '', digest),
    })),
    topics: topics.map(({ slug, label }) => ({ label, href: withBase(site.base, `/topics/${slug}/`) })),
  };
}

export const searchPath = '/search/';
