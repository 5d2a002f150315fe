import type { Problem } from '../../src/lib/problem.ts';
import type { PlacedRedirect } from './links/placed-redirects.ts';
import { twinsOf } from '../../src/views/redirects/redirect-views.ts';

/** Static redirects that Cloudflare Pages reads of `_redirects` (developers.cloudflare.com/pages/configuration/redirects). */
const mostRedirects = 2000;

/** What hosts leave unread of what the site says to them. */
export function hostLimits(redirects: readonly PlacedRedirect[]): Problem[] {
  const first = redirects[0];
  const count = redirects.reduce((sum, redirect) => sum + 1 + twinsOf(redirect).length, 0);
  if (!first || count <= mostRedirects) return [];
  const message = `From here on there are ${count} redirects, those of twins counted, and Cloudflare Pages reads ${mostRedirects} of _redirects. On it the others are pages that lead on, which does for people and not for feeds and files. Take out old ones, or publish on a host that reads more.`;
  return [{ file: first.file, line: first.line, column: first.column, message }];
}
