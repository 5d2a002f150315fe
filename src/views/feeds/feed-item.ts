import type { Digest } from '../../collections/digest.ts';
import type { Edition } from '../../digest/editions.ts';
import { formatDay } from '../../lib/date.ts';
import { truncate } from '../../lib/text.ts';
import { articleId, editionId, quotedId } from '../../model/feed-id.ts';
import type { Article } from '../../model/article.ts';
import type { Quotation } from '../../model/quotation.ts';
import { standfirstOf } from '../../model/article.ts';
import { fill } from '../../strings/words.ts';
import { absolute, syndicatedOf } from '../syndicated.ts';
import type { SyndicatedArticle } from '../syndicated.ts';
import { blocksOf, shortBlocksOf } from './feed-block.ts';
import type { FeedBlock } from './feed-block.ts';

/** One entry of a feed, in no format yet. All addresses are absolute. */
export interface FeedItem extends Pick<
  SyndicatedArticle,
  'title' | 'url' | 'lang' | 'published' | 'authors' | 'topics' | 'source' | 'licence' | 'figure'
> {
  /** Never changes. */
  id: string;
  summary: string;
  /** Instant of the last material change, else of publication; never the build's. */
  updated: string;
  blocks: FeedBlock[];
  /** The same in few words, for a text too long for a feed. */
  short: FeedBlock[];
}

/** Characters of an edition's summary, as many as an editor's has. */
const summaryLength = 500;

export function articleItem(article: Article, digest: Digest): FeedItem {
  const out = syndicatedOf(article, digest);
  const standfirst = standfirstOf(article);
  return {
    ...common(out),
    id: articleId(article, digest.site),
    // An item without any text says at least where the text is.
    summary: standfirst === undefined || standfirst === '' ? out.more.label : standfirst,
    blocks: blocksOf(out),
    short: shortBlocksOf(out),
  };
}

/** What somebody said in an article. */
export function quotedItem(
  { slug: person }: { slug: string },
  { article, quotations }: { article: Article; quotations: readonly Quotation[] },
  digest: Digest,
): FeedItem {
  const out = syndicatedOf(article, digest);
  const blocks: FeedBlock[] = quotations.map(({ text, passage }) => ({
    kind: 'quotation',
    text,
    href: `${out.url}#${passage}`,
  }));
  blocks.push({ kind: 'link', ...out.more });
  const summary = quotations[0]?.text ?? out.title;
  const id = quotedId(person, article, digest.site);
  // The article's picture need not show who speaks.
  return { ...common(out), id, figure: undefined, summary, blocks, short: blocks };
}

/** An edition: the note, then its stories. It grows as long as its day lasts. */
export function editionItem(edition: Edition, digest: Digest): FeedItem {
  const { date, title, note, articles } = edition;
  const { site, words } = digest;
  const instants = articles.map(({ published }) => published).sort();
  const stories = articles.map((article) => storyBlock(article, digest));
  return {
    id: editionId(date, site),
    title: title ?? fill(words.editionOf, { date: formatDay(date, site.language) }),
    url: absolute(`/editions/${date}/`, digest),
    lang: site.language,
    summary: truncate(articles.map((article) => article.title).join(' · '), summaryLength),
    published: instants[0] ?? '',
    updated: instants.at(-1) ?? '',
    authors: [],
    topics: [],
    blocks: note === undefined ? stories : [{ kind: 'text', digest: note }, ...stories],
    short: stories,
  };
}

function common(out: SyndicatedArticle) {
  const { title, url, lang, published, changed, authors, topics, source, licence, figure } = out;
  return {
    title,
    url,
    lang,
    published,
    updated: changed ?? published,
    authors,
    topics,
    source,
    licence,
    figure,
  };
}

function storyBlock(article: Article, digest: Digest): FeedBlock {
  const href = absolute(`/articles/${article.slug}/`, digest);
  return { kind: 'story', title: article.title, href, summary: standfirstOf(article) };
}
