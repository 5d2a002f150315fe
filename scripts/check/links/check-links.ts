import { brokenLinks } from '../../../src/digest/links/broken-links.ts';
import type { LinkSurroundings } from '../../../src/digest/links/broken-links.ts';
import { detours } from '../../../src/digest/links/detours.ts';
import { lostAnchors } from '../../../src/digest/links/lost-anchors.ts';
import type { Problem } from '../../../src/lib/problem.ts';
import { fileOf } from '../../../src/model/page.ts';
import type { Redirect } from '../../../src/model/redirect.ts';
import type { PlacedLink } from '../../../src/store/body-reader.ts';
import type { Cache } from '../../../src/store/cache.ts';
import type { Content } from '../../../src/store/content.ts';
import type { Files } from '../../../src/store/entries.ts';
import type { Survey } from '../../../src/store/read-content.ts';
import { articleSlugOf } from '../../../src/digest/links/link-target.ts';
import { createIdFinder } from './find-ids.ts';
import { fixOf, mendLink } from './mend-link.ts';

export interface LinkCheck {
  survey: Survey;
  cache: Cache;
  redirects: readonly Redirect[];
  /** Whether the site has a page or a file at a path, redirects left aside. */
  isPage: (path: string) => boolean;
}

/** Links to pages that are not there, with the mending where it is certain. */
export function linkFaults({ survey, cache, redirects, isPage }: LinkCheck): Problem[] {
  const { content, files, remarks } = survey;
  const has = withRedirects(isPage, redirects);
  const broken = brokenLinks(remarks.links, { ...linkSurroundings(content, files), has });
  return broken.map(({ link, message }) => told(link, message, survey, cache));
}

/** Links to places that are not on their page, and links that take a detour. */
export function linkAdvice({ survey, cache, redirects }: LinkCheck): Problem[] {
  const { links } = survey.remarks;
  const lost = lostAnchors(links, createIdFinder(survey.content.articles, cache));
  return [
    ...lost.map(({ link, message }) => told(link, message, survey, cache)),
    ...detours(links, redirects).map(({ link, to }) => {
      const message = `This page has moved to ${to}. Link to it there.`;
      return { ...told(link, message, survey, cache), fix: fixOf(link, to, textOf(link, survey)) };
    }),
  ];
}

/** Pages, and addresses that lead to one. */
export function withRedirects(
  isPage: (path: string) => boolean,
  redirects: readonly Redirect[],
): (path: string) => boolean {
  const moved = new Set(redirects.map(({ from }) => fileOf(from)));
  return (path) => moved.has(fileOf(path)) || isPage(path);
}

/** Pages, and those of articles that have none for now, since their files or texts can't be read: what leads there is right. */
export function withUnread(
  isPage: (path: string) => boolean,
  unread: ReadonlySet<string>,
): (path: string) => boolean {
  return (path) => unread.has(articleSlugOf(path) ?? '') || isPage(path);
}

/** What links are held to, without the texts. */
export function linkSurroundings(
  { articles }: Content,
  files: Files,
): Pick<LinkSurroundings, 'articles' | 'unread'> {
  return {
    articles: articles.map(({ slug, draft, scheduled, published }) => ({
      slug,
      draft,
      published,
      ...(scheduled && { scheduled }),
    })),
    unread: unreadOf(articles, files),
  };
}

function unreadOf(articles: Content['articles'], files: Files): Set<string> {
  const read = new Set(articles.map(({ slug }) => slug));
  return new Set(files.articles.map(({ slug }) => slug).filter((slug) => !read.has(slug)));
}

function told(link: PlacedLink, message: string, survey: Survey, cache: Cache): Problem {
  const { file, line, column } = link;
  const fix = mendLink(link, textOf(link, survey), survey.content.articles, cache);
  return { file, line, column, message, fix };
}

function textOf({ file }: PlacedLink, { files }: Survey): string {
  const all = Object.values(files).flat();
  return all.find((candidate) => candidate.file.display === file)?.file.text ?? '';
}
