import type { Digest } from '../collections/digest.ts';
import { withBase } from '../lib/url.ts';
import type { Topic } from '../model/topic.ts';
import { articlesAbout } from './grouped.ts';

/**
 * `/topics/<slug>/latest.json`: the newest article on a topic. An old article's page asks for it in the reader's browser,
 * so that a new article does not change every page before it.
 */
export interface LatestView {
  title: string;
  href: string;
  published: string;
  lang: string;
}

export function latestView(topic: Topic, digest: Digest): LatestView | undefined {
  const { site } = digest;
  const [article] = articlesAbout(topic.slug, digest);
  if (!article) return undefined;
  const { slug, title, published, lang } = article;
  return { title, lang, href: withBase(site.base, `/articles/${slug}/`), published };
}

export function latestPath(slug: string): string {
  return `/topics/${slug}/latest.json`;
}
