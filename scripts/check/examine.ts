import { createCache } from '../../src/store/cache.ts';
import type { codeHashesOf } from '../../src/store/code-hash.ts';
import type { Content } from '../../src/store/content.ts';
import type { Places } from '../../src/store/places.ts';
import { surveyContent } from '../../src/store/read-content.ts';
import { compareWith } from './against/compare.ts';
import { presentOf } from './against/present.ts';
import { adviseOn } from './advise.ts';
import type { Findings } from './findings.ts';
import { heavyImages } from './heavy-images.ts';
import { hostLimits } from './host-limits.ts';
import { linkAdvice, linkFaults, linkSurroundings, withUnread } from './links/check-links.ts';
import { createPageFinder, pathsOf } from './links/page-finder.ts';
import { placedRedirects, redirectProblems } from './links/placed-redirects.ts';
import { nearDuplicates } from './near-duplicates.ts';
import { createPlacer } from './placer.ts';

export interface Examination {
  places: Places;
  hashes: ReturnType<typeof codeHashesOf>;
  /** The instant that it is done for, in UTC. */
  asOf: string;
  /** A dist/ folder that was published, or its manifest. */
  against?: string | undefined;
}

/**
 * Reads the content and gathers all that can be said of it.
 *
 * @throws {ProblemsError} when there is no content folder
 */
export function examine({ places, hashes, asOf, against }: Examination): Findings {
  const survey = surveyContent(places, hashes.analysis);
  const cache = createCache(places.cacheDir);
  const { content, files, remarks } = survey;
  const paths = () => pathsOf(content, places, cache, hashes.site);
  const isPage = createPageFinder(places, paths);
  const redirects = placedRedirects(content, files);
  const { unread } = linkSurroundings(content, files);
  const ofRedirects = redirectProblems(redirects, withUnread(isPage, unread));
  const gone =
    against === undefined
      ? { errors: [], advice: [] }
      : compareWith(against, presentOf(content, { places, cache, paths: paths(), redirects }));
  const links = { survey, cache, redirects, isPage };
  return {
    errors: [...remarks.problems, ...ofRedirects.errors, ...gone.errors],
    faults: [...remarks.faults, ...linkFaults(links)],
    advice: [
      ...remarks.advice,
      ...linkAdvice(links),
      ...ofRedirects.advice,
      ...hostLimits(redirects),
      ...gone.advice,
      ...adviseOn(survey, cache, asOf),
      ...nearDuplicates(content.articles, cache, hashes.analysis, createPlacer(files)),
      ...heavyImages(content),
    ],
    counts: countsOf(content),
  };
}

function countsOf({ articles, topics, sources }: Content): Findings['counts'] {
  const scheduled = articles.filter((article) => article.scheduled).length;
  const drafts = articles.filter(({ draft }) => draft).length - scheduled;
  return {
    articles: articles.length,
    drafts,
    scheduled,
    topics: topics.length,
    sources: sources.length,
  };
}
