import { nearest } from '../../lib/suggest.ts';
import { decodeUri } from '../../lib/url.ts';
import type { Article } from '../../model/article.ts';
import { articlePath, articleSlugOf, linkTargetOf } from './link-target.ts';
import type { SiteLink } from './link-target.ts';

type Linked = Pick<Article, 'slug' | 'draft' | 'scheduled' | 'published'>;

export interface LinkSurroundings {
  /** Drafts too. */
  articles: readonly Linked[];
  /** Slugs of articles whose files have mistakes or whose texts can't be read: what becomes of them is not known. */
  unread: ReadonlySet<string>;
  /** Whether the site has a page or a file at a path that is no article's. */
  has: (path: string) => boolean;
}

/** A link, and what an editor is told of it. */
export interface BrokenLink<Link> {
  link: Link;
  message: string;
}

/** Links that lead to no page of the site. What is held back itself may lead to what is out no later than it. */
export function brokenLinks<Link extends SiteLink>(
  links: readonly Link[],
  { articles, unread, has }: LinkSurroundings,
): BrokenLink<Link>[] {
  const bySlug = new Map(articles.map((article) => [article.slug, article]));
  const slugs = articles.filter(({ draft }) => !draft).map(({ slug }) => slug);
  return links.flatMap((link) => {
    const path = linkTargetOf(link)?.path;
    if (path === undefined) return [{ link, message: noAddress }];
    const slug = articleSlugOf(path);
    if (slug === undefined) return has(path) ? [] : [{ link, message: noPage(path, link, slugs) }];
    if (unread.has(slug)) return [];
    const target = bySlug.get(slug);
    if (!target) return has(path) ? [] : [{ link, message: noPage(path, link, slugs) }];
    const message = heldBack(target, bySlug.get(articleSlugOf(link.page) ?? ''));
    return message === undefined ? [] : [{ link, message }];
  });
}

const noAddress = 'This is no address. Write the path of a page, for example /articles/low-tide/.';

function noPage(path: string, { href }: SiteLink, slugs: readonly string[]): string {
  const shown = decodeUri(path);
  if (!href.startsWith('/')) {
    return `"${href}" leads to ${shown}, where there is nothing. Begin a link within the site with a slash and write the page's path, for example /articles/low-tide/.`;
  }
  const near = nearest(articleSlugOf(path) ?? '', slugs);
  const hint = near === undefined ? '' : ` Did you mean "${decodeUri(articlePath(near))}"?`;
  return `The site has no page ${shown}.${hint} Write the path of a page, for example /articles/low-tide/.`;
}

function heldBack(target: Linked, source: Linked | undefined): string | undefined {
  if (!target.draft) return undefined;
  if (source?.draft === true && source.scheduled === undefined) return undefined;
  if (!target.scheduled)
    return `The article "${target.slug}" is a draft, so this link leads nowhere. Publish it, or take the link out.`;
  if (source?.scheduled && source.published >= target.published) return undefined;
  return `The article "${target.slug}" is out only from ${target.published}, so this link leads nowhere until then. Publish it sooner, or put the link in when it is out.`;
}
