import { indexFeatures } from './features.ts';
import type { Feature, FeatureKind, Relatable } from './features.ts';
import { likeliestOf } from './likeliest.ts';

export interface RelatedArticle<T extends Relatable> {
  article: T;
  reasons: Reasons;
}

/** What two articles share, the rarest first. */
export type Reasons = Record<FeatureKind, string[]>;

/** So many articles related to one, the closest first. */
export type RelatedFinder<T extends Relatable> = (slug: string, count: number) => RelatedArticle<T>[];

/**
 * A finder of related articles: by topics, people and rare terms in common, rarer ones weighing more; of equals, the
 * nearest in time. The index is made once; a question then costs about the same however many articles there are.
 */
export function createRelated<T extends Relatable>(unordered: readonly T[]): RelatedFinder<T> {
  const articles = unordered.toSorted(
    (a, b) => compareText(a.published, b.published) || compareText(a.slug, b.slug),
  );
  const features = indexFeatures(articles);
  const places = new Map(articles.map(({ slug }, place) => [slug, place]));
  const likeliest = likeliestOf(features);
  return (slug, count) => {
    const own = places.get(slug) ?? -1;
    const [article, ownFeatures = []] = [articles[own], features[own]];
    if (!article) return [];
    return likeliest(own, margin * count)
      .map((place) => compare(article, ownFeatures, articles[place], features[place]))
      .filter((related) => related !== undefined)
      .sort(
        (a, b) => b.worth - a.worth || a.distance - b.distance || compareText(a.article.slug, b.article.slug),
      )
      .slice(0, count)
      .map((related) => ({ article: related.article, reasons: related.reasons }));
  };
}

/** How many more are looked at than asked for: what they are worth is not known exactly before. */
const margin = 3;

/**
 * Worth of shared terms that is more than chance where neither a topic nor a person is shared: two that nobody else has,
 * three that few have.
 */
const beyondChance = 900;

interface Comparison<T extends Relatable> extends RelatedArticle<T> {
  worth: number;
  /** Milliseconds between the two. */
  distance: number;
}

/** Undefined when the two share too little. */
function compare<T extends Relatable>(
  one: T,
  ownFeatures: readonly Feature[],
  article: T | undefined,
  features: readonly Feature[] = [],
): Comparison<T> | undefined {
  if (!article) return undefined;
  const shared = ownFeatures
    .filter((feature) => features.includes(feature))
    .sort((a, b) => b.worth - a.worth || compareText(a.name, b.name));
  const worth = shared.reduce((sum, feature) => sum + feature.worth, 0);
  if (worth < beyondChance && shared.every(({ kind }) => kind === 'terms')) return undefined;
  const distance = Math.abs(Date.parse(one.published) - Date.parse(article.published));
  return { article, reasons: reasonsOf(shared), worth, distance };
}

function reasonsOf(shared: readonly Feature[]): Reasons {
  const named = (kind: FeatureKind) =>
    shared.filter((feature) => feature.kind === kind).map(({ name }) => name);
  return { topics: named('topics'), people: named('people'), terms: named('terms') };
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
