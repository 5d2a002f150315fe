import type { PagefindResult } from './pagefind-api.ts';
import type { Term } from './terms.ts';

/** An article that holds every term. */
export interface Match {
  id: string;
  score: number;
  /** In the order of the text. */
  hits: Hit[];
  load: PagefindResult['data'];
}

/** Places that a term covers, counted in words. */
export interface Hit {
  location: number;
  length: number;
  /** Its place in the list of terms. */
  term: number;
}

/**
 * The articles that hold all terms, the best first. Pagefind leaves a word out where a part of the index lacks it; here
 * every word counts in every part.
 *
 * @param found what the index says of each word
 */
export function matchesOf(
  terms: readonly Term[],
  found: ReadonlyMap<string, readonly PagefindResult[]>,
): Match[] {
  const matches = new Map<string, Match>();
  terms.forEach((term, index) => {
    const holding = holdersOf(term, index, found);
    if (index === 0) for (const match of holding) matches.set(match.id, match);
    else join(matches, holding);
  });
  for (const { hits } of matches.values()) hits.sort((a, b) => a.location - b.location);
  return [...matches.values()].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

/** Articles in which the words of a term follow each other. */
function holdersOf({ words, length }: Term, term: number, found: Parameters<typeof matchesOf>[1]): Match[] {
  const [first, ...rest] = words.map(({ word, after }) => {
    const results = found.get(word) ?? [];
    return { after, results: new Map(results.map((result) => [result.id, result])) };
  });
  if (!first) return [];
  return [...first.results.values()].flatMap(({ id, score, words: locations, data }) => {
    const others = rest.map(({ after, results }) => ({ after, result: results.get(id) }));
    const starts = locations
      .map((location) => location - first.after)
      .filter((start) => others.every(({ after, result }) => result?.words.includes(start + after) ?? false));
    if (starts.length === 0) return [];
    const sum = others.reduce((total, { result }) => total + (result?.score ?? 0), score);
    const hits = [...new Set(starts)].map((location) => ({ location, length, term }));
    return [{ id, score: sum, hits, load: data }];
  });
}

/** Keeps the matches that are in both, with the hits of both. */
function join(matches: Map<string, Match>, others: readonly Match[]): void {
  const byId = new Map(others.map((other) => [other.id, other]));
  for (const [id, match] of matches) {
    const other = byId.get(id);
    if (!other) matches.delete(id);
    else
      matches.set(id, { ...match, score: match.score + other.score, hits: [...match.hits, ...other.hits] });
  }
}
