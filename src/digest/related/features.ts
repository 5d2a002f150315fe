import { stemOf } from '../content-terms.ts';

/** What the search for related articles knows of one. */
export interface Relatable {
  slug: string;
  /** Instant in UTC. */
  published: string;
  /** Slugs of what it is about. */
  topics: readonly string[];
  /** Slugs of those it quotes. */
  people?: readonly string[];
  /** The words that tell it from others, folded. */
  terms: readonly string[];
}

export type FeatureKind = 'topics' | 'people' | 'terms';

/** Something that articles share. */
export interface Feature {
  kind: FeatureKind;
  name: string;
  /** Places of the articles that have it, ascending. */
  places: number[];
  /** What it is worth to share it. */
  worth: number;
}

/** The features of each article, each once; one that several articles have is one and the same object. */
export function indexFeatures(articles: readonly Relatable[]): Feature[][] {
  const features = new Map<string, Feature>();
  const lists = articles.map((article, place) => {
    const list = new Set(namesOf(article).map(([kind, name]) => intern(features, kind, name)));
    for (const feature of list) feature.places.push(place);
    return [...list];
  });
  for (const feature of features.values()) feature.worth = worthOf(feature);
  return lists;
}

function namesOf({ topics, people = [], terms }: Relatable): (readonly [FeatureKind, string])[] {
  return [
    ...topics.map((name) => ['topics', name] as const),
    ...people.map((name) => ['people', name] as const),
    ...terms.map((name) => ['terms', name] as const),
  ];
}

function intern(features: Map<string, Feature>, kind: FeatureKind, name: string): Feature {
  const key = `${kind} ${kind === 'terms' ? stemOf(name) : name}`;
  const known = features.get(key);
  if (known) return known;
  const feature = { kind, name, places: [], worth: 0 };
  features.set(key, feature);
  return feature;
}

/** A topic is an editor's word, a name in a quotation a sure sign, a term a hint. */
const importance: Readonly<Record<FeatureKind, number>> = { topics: 4, people: 3, terms: 1 };

/**
 * It falls with each doubling of the number of articles that have the feature, and not with the size of the whole, so
 * that a new article changes few other pages. Whole numbers, so that a sum does not depend on its order.
 */
function worthOf({ kind, places }: Feature): number {
  return Math.round((1000 * importance[kind]) / (1 + Math.floor(Math.log2(places.length))));
}
