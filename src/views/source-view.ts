import type { Digest } from '../collections/digest.ts';
import { withBase } from '../lib/url.ts';
import type { Rights } from '../model/rights.ts';
import type { Source } from '../model/source.ts';
import { sourcePlace } from './feeds/feed-lists.ts';
import type { Link, Meta } from './frame.ts';
import { articlesFrom } from './grouped.ts';
import { metaOf } from './meta.ts';
import { storyOf } from './story.ts';
import type { Story } from './story.ts';

/** A publisher in the list of publishers. */
export interface SourceSummary extends Link {
  slug: string;
  url?: string | undefined;
  country?: string | undefined;
  language?: string | undefined;
  rights: Rights;
  articleCount: number;
}

export interface SourcesView {
  meta: Meta;
  sources: SourceSummary[];
}

export interface SourceView extends SourceSummary {
  meta: Meta;
  /** Newest first. */
  stories: Story[];
}

export function sourcesView(digest: Digest): SourcesView {
  const { words, sources } = digest;
  const meta = metaOf(digest, { path: '/sources/', title: words.sources, description: words.sourcesIntro });
  return { meta, sources: sources.map((source) => sourceSummary(source, digest)) };
}

export function sourceView(source: Source, digest: Digest): SourceView {
  // The page says at its head whose they all are.
  const stories = articlesFrom(source.slug, digest).map((article) => ({
    ...storyOf(article, digest),
    source: undefined,
  }));
  return {
    ...sourceSummary(source, digest),
    meta: metaOf(digest, {
      path: `/sources/${source.slug}/`,
      title: source.name,
      feeds: [sourcePlace(source)],
    }),
    stories,
  };
}

function sourceSummary(source: Source, digest: Digest): SourceSummary {
  const { slug, name, url, country, language, rights = digest.site.rights } = source;
  const href = withBase(digest.site.base, `/sources/${slug}/`);
  return {
    slug,
    label: name,
    href,
    url,
    country,
    language,
    rights,
    articleCount: articlesFrom(slug, digest).length,
  };
}
