import { createCache } from '../../src/store/cache.ts';
import type { codeHashesOf } from '../../src/store/code-hash.ts';
import type { Content } from '../../src/store/content.ts';
import type { Places } from '../../src/store/places.ts';
import { surveyContent } from '../../src/store/read-content.ts';
import { adviseOn } from './advise.ts';
import type { Findings } from './findings.ts';
import { heavyImages } from './heavy-images.ts';
import { linkAdvice, linkErrors } from './links/check-links.ts';
import { createPageFinder, pathsOf } from './links/page-finder.ts';
import { nearDuplicates } from './near-duplicates.ts';
import { createPlacer } from './placer.ts';

export interface Examination {
  places: Places;
  hashes: ReturnType<typeof codeHashesOf>;
  /** The instant that it is done for, in UTC. */
  asOf: string;
}

/**
 * Reads the content and gathers all that can be said of it.
 *
 * @throws {ProblemsError} when there is no content folder
 */
export function examine({ places, hashes, asOf }: Examination): Findings {
  const survey = surveyContent(places, hashes.analysis);
  const cache = createCache(places.cacheDir);
  const { content, files, remarks } = survey;
  const has = createPageFinder(places, () => pathsOf(content, places, cache, hashes.site));
  return {
    errors: [...remarks.problems, ...linkErrors(survey, cache, has)],
    advice: [
      ...remarks.advice,
      ...linkAdvice(survey, cache),
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
