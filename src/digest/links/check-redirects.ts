import { fileOf } from '../../model/page.ts';
import type { Redirect } from '../../model/redirect.ts';

/** What an editor is told of a redirect. */
export interface RedirectRemark<R> {
  redirect: R;
  message: string;
  /** A redirect that works, but not as well as it could. */
  isAdvice: boolean;
}

/**
 * Redirects that can't work: two from one address, one from a page that is there, one that leads nowhere or round in a
 * circle; and those that take a step too many.
 *
 * @param isPage whether the site has a page or a file at a path, redirects left aside
 */
export function checkRedirects<R extends Redirect>(
  redirects: readonly R[],
  isPage: (path: string) => boolean,
): RedirectRemark<R>[] {
  const possible = redirects.filter(({ from }) => !isPage(from));
  const byFrom = new Map(possible.toReversed().map((redirect) => [fileOf(redirect.from), redirect]));
  const next = (path: string) => (path.startsWith('/') ? byFrom.get(fileOf(pathOf(path))) : undefined);
  return redirects.flatMap((redirect) => {
    const { from, to } = redirect;
    const say = (message: string, isAdvice = false) => [{ redirect, message, isAdvice }];
    if (isPage(from)) return say(`The site has a page ${from}, which this redirect would hide. Take it out.`);
    const first = byFrom.get(fileOf(from));
    if (first && first !== redirect) return say(`${from} leads to ${first.to} already. Keep one of the two.`);
    const end = endOf(redirect, next);
    if (end === undefined) return say(`This redirect leads back to itself. Write where ${from} is now.`);
    if (end.startsWith('/') && !isPage(pathOf(end))) return say(noTarget(end));
    return end === to ? [] : say(`${to} has moved on itself, to ${end}. Write ${end} here.`, true);
  });
}

/** Where the redirects lead in the end; undefined for a circle. */
function endOf(redirect: Redirect, next: (path: string) => Redirect | undefined): string | undefined {
  const seen = new Set<Redirect>([redirect]);
  let { to } = redirect;
  for (let step = next(to); step; step = next(to)) {
    if (seen.has(step)) return undefined;
    seen.add(step);
    ({ to } = step);
  }
  return to;
}

function noTarget(to: string): string {
  return `The site has no page ${to}, so this redirect leads nowhere. Write the path of a page, for example /articles/low-tide/.`;
}

function pathOf(address: string): string {
  return address.replace(/[?#].*$/u, '');
}
