import { facetKinds } from '../../model/facet.ts';
import type { Filters } from './narrow.ts';

/** What is looked for, as the address says it: `?q=ferry&topic=Transport`. */
export interface SearchState {
  query: string;
  filters: Filters;
}

export function stateOf(address: string): SearchState {
  const { searchParams } = new URL(address);
  const filters = facetKinds.flatMap((kind) => {
    const value = searchParams.get(kind) ?? '';
    return value === '' ? [] : [[kind, value] as const];
  });
  return { query: searchParams.get('q') ?? '', filters: Object.fromEntries(filters) };
}

/** The same page's address for a state: nothing in it that says nothing. */
export function addressOf({ query, filters }: SearchState, address: string): string {
  const url = new URL(address);
  const entries = facetKinds.flatMap((kind) => (filters[kind] === undefined ? [] : [[kind, filters[kind]]]));
  url.search = new URLSearchParams([...(query.trim() === '' ? [] : [['q', query]]), ...entries]).toString();
  url.hash = '';
  return url.href;
}
