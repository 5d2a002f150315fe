import type { Digest } from '../collections/digest.ts';
import { withBase } from '../lib/url.ts';
import type { Article } from '../model/article.ts';
import { newestFirst } from '../model/correction.ts';
import type { Correction } from '../model/correction.ts';
import { allowanceOf } from '../model/rights.ts';
import type { Rights } from '../model/rights.ts';
import { articleMeta } from './article-meta.ts';
import type { Link, Meta } from './frame.ts';
import { topicsIn } from './in-this-article.ts';
import type { TopicInArticle } from './in-this-article.ts';
import { neighboursOf } from './neighbours.ts';
import type { Neighbours } from './neighbours.ts';
import { otherLanguages } from './other-languages.ts';
import type { OtherLanguage } from './other-languages.ts';
import { shareLinks } from './share.ts';
import { relatedStories } from './related.ts';
import type { RelatedStory } from './related.ts';
import { speakersIn } from './speakers.ts';
import type { Quote } from './speakers.ts';
import { latestPath } from './latest-view.ts';
import { keyPointsOf, storyOf } from './story.ts';
import type { Story } from './story.ts';

export interface ArticleView extends Story {
  meta: Meta;
  rights: Rights;
  /** Digest of the HTML, where the whole text may be shown. */
  body?: string | undefined;
  /** The first passage, where only that may be shown. */
  excerpt?: string | undefined;
  /** Instant of the last material change. */
  updated?: string | undefined;
  contributors: string[];
  dateline?: string | undefined;
  corrections: Correction[];
  /** The original, for the source box. */
  original?: (Link & { authors: string[]; retrieved?: string | undefined }) | undefined;
  inThisArticle: TopicInArticle[];
  /** The key points, each with the fragment of the passage that says so. */
  keyPointLinks: { text: string; href?: string | undefined }[];
  /** People, and what they said. */
  speakers: (Link & { quotes: Quote[] })[];
  related: RelatedStory[];
  /** Where the reader's browser finds the newest article on the first of its topics. */
  latest?: string | undefined;
  /** Where it can be passed on. */
  share: Link[];
  neighbours: Neighbours;
  /** The same article in other languages. */
  otherLanguages: OtherLanguage[];
}

export function articleView(article: Article, digest: Digest): ArticleView {
  const allowed = allowanceOf(article.rights);
  return {
    ...storyOf(article, digest),
    // The lede stands in the body or the excerpt already.
    standfirst: article.summary,
    meta: articleMeta(article, digest),
    rights: article.rights,
    body: allowed.body ? article.body : undefined,
    excerpt: !allowed.body && allowed.lede ? article.lede : undefined,
    updated: article.updated,
    contributors: article.contributors,
    dateline: article.dateline,
    corrections: newestFirst(article.corrections),
    original: originalOf(article, digest),
    inThisArticle: allowed.body ? topicsIn(article, digest) : [],
    keyPointLinks: keyPointsOf(article).map(({ text, passage }) => ({
      text,
      href: passage && `#${passage}`,
    })),
    speakers: speakersIn(article, digest),
    related: relatedStories(article, digest),
    latest: article.topics[0] && withBase(digest.site.base, latestPath(article.topics[0])),
    share: shareLinks(article, digest),
    neighbours: neighboursOf(article, digest),
    otherLanguages: otherLanguages(article, digest),
  };
}

function originalOf({ source }: Article, { sources, site }: Digest): ArticleView['original'] {
  const publisher = sources.find(({ slug }) => slug === source?.publisher);
  if (!source || !publisher) return undefined;
  const href = source.url ?? publisher.url ?? withBase(site.base, `/sources/${publisher.slug}/`);
  return { label: publisher.name, href, authors: source.authors ?? [], retrieved: source.retrieved };
}
