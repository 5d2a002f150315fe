import type { Digest } from '../collections/digest.ts';
import { translationsOf } from '../digest/translations.ts';
import { truncate } from '../lib/text.ts';
import { canonicalOf, lastChangeOf, standfirstOf } from '../model/article.ts';
import type { Article } from '../model/article.ts';
import { articleCard, cardLink } from './cards.ts';
import type { Meta, Translation } from './frame.ts';
import { feedsOf, metaOf } from './meta.ts';
import { newsArticleOf } from './structured-data/article.ts';
import { absolute } from './syndicated.ts';
import { twinLinks } from './twin-view.ts';

/** What an article's page says of itself in its head. */
export function articleMeta(article: Article, digest: Digest): Meta {
  const { slug, title, lang, published } = article;
  const topics = article.topics.flatMap((name) => digest.topics.find((topic) => topic.slug === name) ?? []);
  const description = standfirstOf(article);
  const meta = metaOf(digest, {
    path: `/articles/${slug}/`,
    title,
    description: description && truncate(description, 200),
    under: topics[0],
    structuredData: [newsArticleOf(article, digest)],
  });
  return {
    ...meta,
    canonical: canonicalOf(article, digest.site) ?? meta.url,
    translations: translationLinks(article, digest),
    lang,
    type: 'article',
    card: cardLink(articleCard(article, digest), digest),
    feeds: feedsOf(digest, topics),
    alternates: twinLinks(article, digest),
    published,
    updated: lastChangeOf(article, digest.site.timeZone),
    tags: topics.map(({ label }) => label),
  };
}

/** Each translation names all of them, itself too, or search engines believe none. */
function translationLinks(article: Article, digest: Digest): Translation[] {
  const isOwn = (other: Article) => canonicalOf(other, digest.site) === undefined;
  const group = translationsOf(article, digest.articles).filter(isOwn);
  const links = group.map(({ slug, lang }) => ({ lang, href: absolute(`/articles/${slug}/`, digest) }));
  const [first] = links;
  if (!first || links.length < 2 || !group.includes(article)) return [];
  return [...links, { lang: 'x-default', href: first.href }];
}
