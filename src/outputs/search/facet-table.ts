import type { Facet } from '../../model/facet.ts';

/** `facets.json` of a part of the index. Read by the search page's script. */
export interface FacetTable {
  facets: Facet[];
  /** Pagefind's name of an article → its day, and the places of its facets in the list. */
  articles: Record<string, [day: string, ...facets: number[]]>;
}

/** An article of a part, by the name that Pagefind gave it. */
export interface NamedArticle {
  name: string;
  day: string;
  facets: readonly Facet[];
}

/** The same table for the same articles, in whatever order they come. */
export function facetTableOf(articles: readonly NamedArticle[]): FacetTable {
  const keys = new Map<string, Facet>();
  for (const facet of articles.flatMap(({ facets }) => facets)) keys.set(keyOf(facet), facet);
  const sorted = [...keys].sort(([a], [b]) => (a < b ? -1 : 1));
  const placeOf = new Map(sorted.map(([key], place) => [key, place]));
  const rows = articles
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, day, facets }) => {
      const places = facets.flatMap((facet) => placeOf.get(keyOf(facet)) ?? []);
      return [name, [day, ...places.sort((a, b) => a - b)]] as const;
    });
  return {
    facets: sorted.map(([, facet]) => facet),
    articles: Object.fromEntries(rows) as FacetTable['articles'],
  };
}

function keyOf([kind, value]: Facet): string {
  return `${kind} ${value}`;
}
