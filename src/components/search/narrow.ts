import { facetKinds } from '../../model/facet.ts';
import type { Facet, FacetKind } from '../../model/facet.ts';

/** What the search is narrowed to. */
export type Filters = Partial<Record<FacetKind, string>>;

/** How many articles each value of a kind would leave. */
export type FacetCounts = Record<FacetKind, Map<string, number>>;

export function isWithin(facets: readonly Facet[], filters: Filters): boolean {
  return Object.entries(filters).every(([kind, value]) =>
    facets.some((facet) => facet[0] === kind && facet[1] === value),
  );
}

/** Counts for each kind what the filters of the other kinds leave, so that a reader sees what a change would bring. */
export function countFacets(articles: readonly (readonly Facet[])[], filters: Filters): FacetCounts {
  const countsOf = (kind: FacetKind) => {
    const others = Object.fromEntries(Object.entries(filters).filter(([name]) => name !== kind));
    const values = articles
      .filter((article) => isWithin(article, others))
      .flatMap((facets) => valuesOf(facets, kind));
    const counts = new Map<string, number>();
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
    return counts;
  };
  return Object.fromEntries(facetKinds.map((kind) => [kind, countsOf(kind)])) as FacetCounts;
}

function valuesOf(facets: readonly Facet[], kind: FacetKind): string[] {
  return facets.filter(([name]) => name === kind).map(([, value]) => value);
}
