import { didYouMean } from '../../lib/suggest.ts';
import { articleSlugOf, linkTargetOf } from './link-target.ts';
import type { SiteLink } from './link-target.ts';

/** A link whose page is there, but not the place on it. */
export interface LostAnchor<Link> {
  link: Link;
  fragment: string;
  message: string;
}

/** Links to a passage or a heading of an article that it does not have. `idsOf` gives what stands in the text of an article; undefined for what is no article. */
export function lostAnchors<Link extends SiteLink>(
  links: readonly Link[],
  idsOf: (slug: string) => ReadonlySet<string> | undefined,
): LostAnchor<Link>[] {
  return links.flatMap((link) => {
    const { path = '', fragment = '' } = linkTargetOf(link) ?? {};
    const slug = articleSlugOf(path);
    const ids = slug === undefined || fragment === '' ? undefined : idsOf(slug);
    if (!ids || ids.has(fragment)) return [];
    const what = isPassageId(fragment)
      ? `"${slug ?? ''}" shows no passage "${fragment}": its words were changed or taken out, or its rights keep it back.`
      : `Nothing in "${slug ?? ''}" has the name "${fragment}".${didYouMean(fragment, [...ids])}`;
    const message = `${what} The link leads to the top of the article. Copy the link of the passage that you mean from the article's page.`;
    return [{ link, fragment, message }];
  });
}

export function isPassageId(fragment: string): boolean {
  return /^p-[0-9a-f]{8}(?:-\d+)?$/u.test(fragment);
}
