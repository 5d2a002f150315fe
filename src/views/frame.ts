import type { Thing } from 'schema-dts';
import type { Digest } from '../collections/digest.ts';
import { absoluteUrl, withBase } from '../lib/url.ts';
import type { Site } from '../model/site.ts';
import type { Words } from '../strings/words.ts';
import { iconLinks } from './icons.ts';
import type { IconLinks } from './icons.ts';

export interface Link {
  label: string;
  /** Of the label, where it may not be the site's. */
  lang?: string | undefined;
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
  icons: IconLinks;
}

export function frameOf(digest: Digest): Frame {
  const { site, words, topics } = digest;
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
      to('/search/', words.search),
    ],
    topics: topics.map(({ slug, label }) => to(`/topics/${slug}/`, label)),
    icons: iconLinks(digest),
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

/** A page in another language, or this one among them. */
export interface Translation {
  /** BCP 47, or `x-default` for readers of none of the others. */
  lang: string;
  /** Absolute. */
  href: string;
}

/** What a page says of itself in its head. */
export interface Meta {
  title: string;
  description: string;
  /** The page itself, absolute. */
  url: string;
  /** The page that search engines are to take for it, absolute: itself, or the original at its source. */
  canonical: string;
  /** Its translations and itself; empty when it has none. */
  translations: Translation[];
  lang: string;
  type: 'article' | 'website';
  card: CardLink;
  /** The page's own feed first. */
  feeds: FeedLink[];
  alternates: AlternateLink[];
  /** Instants. */
  published?: string | undefined;
  updated?: string | undefined;
  /** Labels of its topics, the first of which is its section. */
  tags: string[];
  /** The page in schema.org's words. */
  structuredData: Thing[];
}

/** The addresses of a digest's pages and files. */
export function hrefsOf({ base, url }: Pick<Site, 'base' | 'url'>) {
  return {
    to: (path: string) => withBase(base, path),
    absolute: (path: string) => absoluteUrl(url, base, path),
  };
}
