import { fileOf } from '../../model/page.ts';
import type { Redirect } from '../../model/redirect.ts';
import { linkTargetOf } from './link-target.ts';
import type { SiteLink } from './link-target.ts';

/** Links to addresses that lead on, each with the address that it should name. */
export function detours<Link extends SiteLink>(
  links: readonly Link[],
  redirects: readonly Redirect[],
): { link: Link; to: string }[] {
  const moved = new Map(redirects.map(({ from, to }) => [fileOf(from), to]));
  return links.flatMap((link) => {
    const { path = '', fragment = '' } = linkTargetOf(link) ?? {};
    const to = path === '' ? undefined : moved.get(fileOf(path));
    if (to === undefined) return [];
    return [{ link, to: fragment === '' || to.includes('#') ? to : `${to}#${fragment}` }];
  });
}
