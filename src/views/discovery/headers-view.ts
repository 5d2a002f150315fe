import type { Digest } from '../../collections/digest.ts';
import { withBase } from '../../lib/url.ts';
import { robotsPolicyOf } from '../../model/crawlers.ts';
import type { Page } from '../../model/page.ts';
import { mailPath, mailTypes } from '../mail/mail-links.ts';
import type { MailEnding } from '../mail/mail-links.ts';
import type { PageMakers } from '../page-makers.ts';
import { securityRules } from './security-rules.ts';

/** HTTP headers for the files whose path fits: `*` stands for anything, `:name` for one part of a path. */
export interface HeaderRule {
  path: string;
  headers: Readonly<Record<string, string>>;
  /** The pages of this pattern (`patternOf`) have a policy that joins these headers; it is known when they are rendered. */
  policyOf?: string;
}

/** `/_headers`, which Netlify, Cloudflare Pages and others read. */
export interface HeadersView {
  rules: HeaderRule[];
}

/** The file of headers, over all other pages of the table. */
export function headerFiles(
  pages: Readonly<Record<string, readonly Page[]>>,
  digest: Digest,
  { file }: PageMakers,
) {
  const view = () => headersView(Object.values(pages).flat(), digest);
  return { headers: [file('/_headers', view, { underscore: '_' })] };
}

/** A further kind of header is a function here and a line below. */
export function headersView(pages: readonly Page[], digest: Digest): HeadersView {
  return {
    rules: [
      ...securityRules(pages, digest),
      ...cacheRules(digest),
      ...robotsRules(digest),
      ...mailRules(digest),
      ...adminRules(digest),
    ],
  };
}

/**
 * A file whose name holds a hash of its bytes never changes. All others are asked for again each time and come back only when they
 * changed (ETag): hosts that read this file do so unasked, and would join a second value to the first.
 */
function cacheRules({ site }: Digest): HeaderRule[] {
  return ['/_astro/*', '/media/*'].map((path) => ({
    path: withBase(site.base, path),
    headers: { 'Cache-Control': 'public, max-age=31536000, immutable' },
  }));
}

/** The policy for robots, for files that have no head: images, feeds, plain texts. */
function robotsRules({ site }: Digest): HeaderRule[] {
  if (site.crawlers === 'allow') return [];
  const { robots, tdmReservation } = robotsPolicyOf(site.crawlers);
  const reservation = tdmReservation && { 'TDM-Reservation': tdmReservation };
  return [{ path: withBase(site.base, '/*'), headers: { 'X-Robots-Tag': robots, ...reservation } }];
}

/** The web editor has a policy of its own, and is not for search engines. */
function adminRules({ site }: Digest): HeaderRule[] {
  if (!site.admin) return [];
  const path = withBase(site.base, '/admin/');
  return [{ path, headers: { 'X-Robots-Tag': 'noindex' }, policyOf: '/admin/' }];
}

/** A mail asks for its picture and no more; its styles stand in attributes, since mail programs drop others. */
const mailPolicy = [
  "img-src 'self'",
  ...['script-src', 'connect-src', 'font-src', 'frame-src', 'media-src', 'worker-src', 'form-action'].map(
    (directive) => `${directive} 'none'`,
  ),
].join('; ');

/** The mail of an edition says what its page says. */
function mailRules({ site }: Digest): HeaderRule[] {
  return (Object.keys(mailTypes) as MailEnding[]).map((ending) => ({
    path: withBase(site.base, mailPath({ date: ':date' }, ending)),
    headers: { 'X-Robots-Tag': 'noindex', 'Content-Security-Policy': mailPolicy },
  }));
}
