/** What a search can be narrowed to, in the order in which readers are asked. */
export const facetKinds = ['topic', 'source', 'person', 'year', 'language'] as const;

export type FacetKind = (typeof facetKinds)[number];

/** Something that an article can be found by: `['topic', 'Ferries']`, `['year', '2023']`, `['language', 'zh']`. */
export type Facet = readonly [kind: FacetKind, value: string];
