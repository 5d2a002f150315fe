import { loadEngine } from './engine.ts';
import type { Engine, EnginePlace, IndexedArticle } from './engine.ts';
import { matchesOf } from './match.ts';
import type { Match } from './match.ts';
import { countFacets, isWithin } from './narrow.ts';
import type { FacetCounts } from './narrow.ts';
import type { SearchState } from './search-state.ts';
import { termsOf } from './terms.ts';

/** What is found, the best first, and what it can be narrowed to. */
export interface Findings {
  matches: (Match & IndexedArticle)[];
  counts: FacetCounts;
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
    const all = matchesOf(terms, new Map(found)).flatMap((match) => {
      const article = engine.articles.get(match.id);
      return article ? [{ ...match, ...article }] : [];
    });
    return { matches: all.filter((match) => isWithin(match, filters)), counts: countFacets(all, filters) };
  };
}
