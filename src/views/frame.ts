import type { Digest } from '../collections/digest.ts';
import { absoluteUrl, withBase } from '../lib/url.ts';
import type { Site } from '../model/site.ts';
import type { Words } from '../strings/words.ts';

export interface Link {
  label: string;
  /** With the base path. */
  href: string;
}

/** What every page shows around its own content. */
export interface Frame {
  site: Site;
  words: Words;
  /** The way to the front page. */
  home: string;
  /** The sections of the digest: topics, editions, archive, … */
  sections: Link[];
  topics: Link[];
  favicon: string;
}

export function frameOf({ site, words, topics }: Digest): Frame {
  const to = (path: string, label: string) => ({ label, href: withBase(site.base, path) });
  return {
    site,
    words,
    home: withBase(site.base, '/'),
    sections: [
      to('/topics/', words.topics),
      to('/people/', words.people),
      to('/editions/', words.editions),
      to('/archive/', words.archive),
      to('/sources/', words.sources),
      to('/feeds/', words.feeds),
      to('/about/', words.about),
    ],
    topics: topics.map(({ slug, label }) => to(`/topics/${slug}/`, label)),
    favicon: withBase(site.base, '/favicon.svg'),
  };
}

/** A feed that a page announces, in one format. Absolute. */
export interface FeedLink extends Link {
  /** Media type. */
  type: string;
  /** The format by its name. */
  format: string;
}

/** The same page in another form, for programs and plain readers. */
export interface AlternateLink {
  /** Absolute. */
  href: string;
  /** Media type. */
  type: string;
  title: string;
}

/** The social image of a page, with what its tags need. */
export interface CardLink {
  /** Absolute. */
  url: string;
  width: number;
  height: number;
  alt: string;
}

/** What a page says of itself in its head. */
export interface Meta {
  title: string;
  description: string;
  /** Absolute. */
  canonical: string;
  lang: string;
  type: 'article' | 'website';
  card: CardLink;
  /** The page's own feed first. */
  feeds: FeedLink[];
  alternates: AlternateLink[];
  /** Instants. */
  published?: string | undefined;
  updated?: string | undefined;
}

/** The addresses of a digest's pages and files. */
export function hrefsOf({ base, url }: Pick<Site, 'base' | 'url'>) {
  return {
    to: (path: string) => withBase(base, path),
    absolute: (path: string) => absoluteUrl(url, base, path),
  };
}
