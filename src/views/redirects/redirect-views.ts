import type { Digest } from '../../collections/digest.ts';
import { absoluteUrl } from '../../lib/url.ts';
import { fileOf } from '../../model/page.ts';
import { redirectsOf } from '../../model/redirect.ts';
import type { Redirect } from '../../model/redirect.ts';
import type { PageMakers } from '../page-makers.ts';
import { twinPath } from '../twin-view.ts';

/** A page that leads on, for hosts that know no redirects. */
export interface RedirectView {
  /** The words that say so. */
  title: string;
  lang: string;
  /** With the base, or absolute. */
  href: string;
  /** Absolute. */
  canonical: string;
}

/** `/_redirects`, which Netlify, Cloudflare Pages and others read. */
export interface RedirectsView {
  /** With the base. */
  rules: { from: string; to: string }[];
}

/** What leads from addresses of the past to those of today: a page for each, and one list for hosts. */
export function redirectFiles(digest: Digest, { file }: PageMakers) {
  const redirects = redirectsOf(digest);
  const pages = redirects.filter(({ from }) => isPagePath(from));
  return {
    redirect: pages.map((redirect) =>
      file(redirect.from, () => redirectView(redirect, digest), { redirect: fileOf(redirect.from) }),
    ),
    redirects:
      redirects.length === 0
        ? []
        : [file('/_redirects', () => redirectsView(redirects, digest), { underscore: '_' })],
  };
}

/** HTML can stand there: a feed or an image that moved needs a host that redirects. */
function isPagePath(path: string): boolean {
  return /\/[^/.]*$|\.html?$/u.test(path);
}

function redirectView({ to }: Redirect, digest: Digest): RedirectView {
  const { site, words } = digest;
  const canonical = absoluteOf(to, digest);
  return { title: words.moved, lang: site.language, href: hrefOf(to, digest), canonical };
}

/** The twins of an article go with it. */
function redirectsView(redirects: readonly Redirect[], digest: Digest): RedirectsView {
  const all = redirects.flatMap(({ from, to }) => [{ from, to }, ...twinsOf({ from, to })]);
  return { rules: all.map(({ from, to }) => ({ from: hrefOf(from, digest), to: hrefOf(to, digest) })) };
}

/** Within the site with its base, percent-encoded. */
function hrefOf(path: string, digest: Digest): string {
  if (!path.startsWith('/')) return path;
  const { pathname, search, hash } = new URL(absoluteOf(path, digest));
  return pathname + search + hash;
}

function absoluteOf(path: string, { site }: Digest): string {
  return path.startsWith('/') ? absoluteUrl(site.url, site.base, path) : path;
}

/** The redirects of an article's twins, which go with it. */
export function twinsOf({ from, to }: Redirect): Redirect[] {
  const [old, now] = [from, to].map((path) => /^\/articles\/([^/]+)\/$/u.exec(path)?.[1]);
  if (old === undefined || now === undefined) return [];
  return (['md', 'txt'] as const).map((ending) => ({
    from: twinPath({ slug: old }, ending),
    to: twinPath({ slug: now }, ending),
  }));
}
