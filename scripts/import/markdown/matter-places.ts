/** Where other generators keep a field, best first, in lower case: Hugo, Jekyll, Eleventy, Astro, Obsidian, and our own names. */
const places = {
  title: 'title headline',
  summary: 'summary description excerpt subtitle dek lead abstract',
  published:
    'published date pubdate pubdatetime publishdate publish_date published_at publishedat datepublished created created_at posted',
  updated: 'updated lastmod updateddate moddatetime last_modified_at modified datemodified updated_at',
  authors: 'authors author byline creator',
  contributors: 'contributors contributor',
  dateline: 'dateline location place',
  lang: 'lang language locale',
  source: 'source publisher publication',
  sourceUrl: 'canonicalurl canonical_url canonical original_url originalurl external_url link',
  figure:
    'figure image cover heroimage hero featured_image featuredimage thumbnail ogimage banner header images',
  section: 'section category',
  topics: 'topics tags categories keywords taxonomies',
  keyPoints: 'keypoints key_points highlights tldr',
  slug: 'slug',
  draft: 'draft status',
} as const;

export type MatterField = keyof typeof places;

/** A key of a file’s front matter that may hold a field. */
export interface Place {
  key: string;
  value: unknown;
}

/** All places that have something, best first: the first that can be read is taken. */
export function placesIn(matter: ReadonlyMap<string, unknown>, field: MatterField): Place[] {
  const keys = places[field].split(' ').filter((key) => matter.has(key));
  return keys.map((key) => ({ key, value: matter.get(key) }));
}

/** Keys of a file’s front matter that have no field of ours. */
export function strangersIn(matter: ReadonlyMap<string, unknown>): Place[] {
  const known = new Set(Object.values(places).flatMap((keys) => keys.split(' ')));
  return [...matter].filter(([key]) => !known.has(key)).map(([key, value]) => ({ key, value }));
}
