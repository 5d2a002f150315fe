import { decodeUri } from '../../lib/url.ts';

/** A link in a text: its address as written, and the page that shows it. */
export interface SiteLink {
  href: string;
  /** Without the base: `/articles/low-tide/`. */
  page: string;
}

export interface LinkTarget {
  /** Within the site, without the base, percent-encoded. */
  path: string;
  /** Without `#`, decoded; empty where there is none. */
  fragment: string;
}

/** Where on the site a link leads: `low-tide.md` in `/articles/ebb/` → `/articles/ebb/low-tide.md`. Undefined for what no browser could follow. */
export function linkTargetOf({ href, page }: SiteLink): LinkTarget | undefined {
  const url = URL.parse(href, `https://site.example${encodeURI(page)}`);
  if (!url) return undefined;
  return { path: url.pathname, fragment: decodeUri(url.hash.slice(1)) };
}

/** The slug of the article that a path is the page of. */
export function articleSlugOf(path: string): string | undefined {
  const slug = /^\/articles\/([^/]+)\/?$/u.exec(path)?.[1];
  return slug === undefined ? undefined : decodeUri(slug);
}

export function articlePath(slug: string): string {
  return `/articles/${encodeURI(slug)}/`;
}
