import type { Edition } from '../digest/editions.ts';
import type { RelatableArticle } from '../digest/related/relatable-article.ts';
import type { RelatedFinder } from '../digest/related/related.ts';
import type { Article } from '../model/article.ts';
import type { Person } from '../model/person.ts';
import type { Site } from '../model/site.ts';
import type { Source } from '../model/source.ts';
import type { Topic } from '../model/topic.ts';
import type { Media } from '../store/images.ts';
import type { Words } from '../strings/words.ts';

/** The whole digest as the views see it: drafts dropped, sorted, cross-checked. Metadata only; texts lie in the cache. */
export interface Digest {
  site: Site;
  words: Words;
  /** Newest first. */
  articles: Article[];
  /** By label. */
  topics: Topic[];
  /** A hue for each topic's slug, in degrees. */
  hues: ReadonlyMap<string, number>;
  /** By name. */
  sources: Source[];
  people: Person[];
  /** Newest first. */
  editions: Edition[];
  media: Media[];
  /** Articles related to one, by its slug. */
  relatedOf: RelatedFinder<RelatableArticle>;
}
