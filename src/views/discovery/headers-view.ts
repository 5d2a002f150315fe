import type { Digest } from '../../collections/digest.ts';
import { withBase } from '../../lib/url.ts';
import { robotsPolicyOf } from '../../model/crawlers.ts';
import { mailPath, mailTypes } from '../mail/mail-links.ts';
import type { MailEnding } from '../mail/mail-links.ts';

/** HTTP headers for the files whose path fits: `*` stands for anything, `:name` for one part of a path. */
export interface HeaderRule {
  path: string;
  headers: Record<string, string>;
}

/** `/_headers`, which Netlify, Cloudflare Pages and others read. */
export interface HeadersView {
  rules: HeaderRule[];
}

/** A further kind of header is a function here and a line below. */
export function headersView(digest: Digest): HeadersView {
  return { rules: [...policyRules(digest), ...mailRules(digest)] };
}

/** The policy for robots, for files that have no head: images, feeds, plain texts. */
function policyRules({ site }: Digest): HeaderRule[] {
  if (site.crawlers === 'allow') return [];
  const { robots, tdmReservation } = robotsPolicyOf(site.crawlers);
  const reservation = tdmReservation && { 'TDM-Reservation': tdmReservation };
  return [{ path: withBase(site.base, '/*'), headers: { 'X-Robots-Tag': robots, ...reservation } }];
}

/** The mail of an edition says what its page says. */
function mailRules({ site }: Digest): HeaderRule[] {
  return (Object.keys(mailTypes) as MailEnding[]).map((ending) => ({
    path: withBase(site.base, mailPath({ date: ':date' }, ending)),
    headers: { 'X-Robots-Tag': 'noindex' },
  }));
}
