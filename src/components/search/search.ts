import { loadEngine } from './engine.ts';
import type { Engine, EnginePlace } from './engine.ts';
import { matchesOf } from './match.ts';
import type { Match } from './match.ts';
import { countFacets, isWithin } from './narrow.ts';
import type { FacetCounts } from './narrow.ts';
import type { SearchState } from './search-state.ts';
import { termsOf } from './terms.ts';

export interface Findings {
  /** The best first. */
  matches: Match[];
  /** Counts what they can be narrowed to: later, since a first answer does without. */
  count: () => Promise<FacetCounts>;
}

/** Searches; the first call loads the engine, and one that fails is tried again by the next. */
export function createSearch(place: EnginePlace): (state: SearchState) => Promise<Findings> {
  let loading: Promise<Engine> | undefined;
  return async ({ query, filters }) => {
    loading ??= loadEngine(place);
    const engine = await loading.catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    const terms = termsOf(query);
    const words = [...new Set(terms.flatMap((term) => term.words.map(({ word }) => word)))];
    const found = await Promise.all(words.map(async (word) => [word, await engine.find(word)] as const));
    const matches = matchesOf(terms, new Map(found));
    const facetsOf = async () => {
      const facets = await engine.facets();
      return ({ id }: Match) => facets.get(id) ?? [];
    };
    const count = async () => countFacets(matches.map(await facetsOf()), filters);
    if (Object.keys(filters).length === 0) return { matches, count };
    const ofMatch = await facetsOf();
    return { matches: matches.filter((match) => isWithin(ofMatch(match), filters)), count };
  };
}
