import { brokenLinks } from '../../src/digest/links/broken-links.ts';
import { ProblemsError } from '../../src/lib/problem.ts';
import type { Problem } from '../../src/lib/problem.ts';
import type { Remarks } from '../../src/store/body-reader.ts';
import type { Content } from '../../src/store/content.ts';
import type { Files } from '../../src/store/entries.ts';
import type { Places } from '../../src/store/places.ts';
import { parseContent } from '../../src/store/parse-content.ts';
import { surveyParsed } from '../../src/store/read-content.ts';
import { analyseAhead } from '../../src/store/workers/analyse-ahead.ts';
import type { SitePlan } from '../../src/views/pages.ts';
import { createProgressLine } from '../report/progress-line.ts';
import { linkSurroundings, withRedirects, withUnread } from '../check/links/check-links.ts';
import { createPageFinder, pathsOfPlan } from '../check/links/page-finder.ts';
import { placedRedirects, redirectProblems } from '../check/links/placed-redirects.ts';
import type { Stages } from './stages.ts';

/** A content folder that can be built. */
export interface ReadContent {
  content: Content;
  /**
   * Looks at links and redirects, when the pages of the site are known. Gives what is wrong within texts and with
   * pictures, and the links that lead nowhere: none of those keeps a day's news from its readers.
   *
   * @throws {ProblemsError} with the redirects that can't work
   */
  inspect: (plan: SitePlan) => Problem[];
}

/**
 * Reads the content, and lets go of its texts: they would fill the memory while pages are made.
 *
 * @throws {ProblemsError}
 */
export async function readForBuild(places: Places, code: string, time: Stages['time']): Promise<ReadContent> {
  const parsed = time('read', () => parseContent(places, code));
  const begin = (total: number) => createProgressLine(process.stderr).begin('articles', total);
  await time('analyse', () => analyseAhead(parsed, places, code, { begin }));
  const { content, files, remarks } = time('analyse', () => surveyParsed(parsed, places, code));
  throwProblems(remarks.problems);
  return { content, inspect: inspectorOf(content, files, remarks, places) };
}

/** A function of its own, so that what it keeps is not all that was parsed. */
function inspectorOf(
  content: Content,
  files: Files,
  { links, faults }: Remarks,
  places: Places,
): ReadContent['inspect'] {
  const surroundings = linkSurroundings(content, files);
  const redirects = placedRedirects(content, files);
  return (plan) => {
    const isPage = createPageFinder(places, () => pathsOfPlan(plan));
    const broken = brokenLinks(links, { ...surroundings, has: withRedirects(isPage, redirects) });
    throwProblems(redirectProblems(redirects, withUnread(isPage, surroundings.unread)).errors);
    const dead = broken.map(({ link: { file, line, column }, message }) => ({ file, line, column, message }));
    return [...faults, ...dead];
  };
}

function throwProblems(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new ProblemsError(problems);
}
