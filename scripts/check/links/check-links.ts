import { brokenLinks } from '../../../src/digest/links/broken-links.ts';
import type { LinkSurroundings } from '../../../src/digest/links/broken-links.ts';
import { lostAnchors } from '../../../src/digest/links/lost-anchors.ts';
import type { Problem } from '../../../src/lib/problem.ts';
import type { PlacedLink } from '../../../src/store/body-reader.ts';
import type { Cache } from '../../../src/store/cache.ts';
import type { Content } from '../../../src/store/content.ts';
import type { Files } from '../../../src/store/entries.ts';
import type { Survey } from '../../../src/store/read-content.ts';
import { createIdFinder } from './find-ids.ts';
import { mendLink } from './mend-link.ts';

/** Links to pages that are not there, with the mending where it is certain: they stop a build. */
export function linkErrors(survey: Survey, cache: Cache, has: (path: string) => boolean): Problem[] {
  const { content, files, remarks } = survey;
  const broken = brokenLinks(remarks.links, { ...linkSurroundings(content, files), has });
  return broken.map(({ link, message }) => told(link, message, survey, cache));
}

/** Links to places that are not on their page. */
export function linkAdvice(survey: Survey, cache: Cache): Problem[] {
  const lost = lostAnchors(survey.remarks.links, createIdFinder(survey.content.articles, cache));
  return lost.map(({ link, message }) => told(link, message, survey, cache));
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
    unread: new Set(files.articles.filter(({ isRight }) => !isRight).map(({ slug }) => slug)),
  };
}

function told(link: PlacedLink, message: string, { content, files }: Survey, cache: Cache): Problem {
  const { file, line, column } = link;
  const all = Object.values(files).flat();
  const text = all.find((candidate) => candidate.file.display === file)?.file.text;
  const fix = text === undefined ? undefined : mendLink(link, text, content.articles, cache);
  return { file, line, column, message, fix };
}
