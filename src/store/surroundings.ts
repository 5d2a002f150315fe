import { hashOf } from '../lib/hash.ts';
import type { Topic } from '../model/topic.ts';
import type { Entries } from './entries.ts';
import { labelsOf } from './labels.ts';
import type { Places } from './places.ts';
import { movedTo } from './read-site.ts';
import { standIn } from './stand-in.ts';

/** A hash of all that decides what becomes of an article, beside its file, its images and the code. */
export function surroundingsOf({ site: [first], topics, sources, people }: Entries, places: Places): string {
  const site = movedTo(first?.data ?? standIn, places.home);
  return hashOf([
    site,
    labelsOf(site, places),
    topics.map(({ slug, data: { terms, not } }) => termsOf({ slug, terms, not })),
    [...sources, ...people].map(({ slug, data }) => [slug, data]),
  ]);
}

/** What of a topic decides where it is mentioned. */
export function termsOf({ slug, terms, not }: Pick<Topic, 'slug' | 'terms' | 'not'>) {
  return [slug, terms, not];
}
