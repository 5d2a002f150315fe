import { getCollection } from 'astro:content';
import type { CollectionEntry, CollectionKey } from 'astro:content';
import { editionsOf } from '../digest/editions.ts';
import { huesOf } from '../lib/hue.ts';
import { compareByPublished } from '../model/article.ts';
import { readWords } from '../strings/read-words.ts';
import type { Digest } from './digest.ts';

let digest: Promise<Digest> | undefined;

/** The whole digest. A build reads it once: `getCollection` in every page would be quadratic (withastro/astro#16297). */
export function getDigest(): Promise<Digest> {
  if (import.meta.env.DEV) return readDigest();
  digest ??= readDigest();
  return digest;
}

async function readDigest(): Promise<Digest> {
  const [site] = await dataOf('site');
  if (!site) throw new Error('The content has no site.yml.');
  const articles = (await dataOf('articles')).filter(({ draft }) => !draft).sort(compareByPublished);
  const collator = new Intl.Collator(site.language);
  const topics = (await dataOf('topics')).sort((a, b) => collator.compare(a.label, b.label));
  return {
    site,
    words: readWords(process.cwd(), site.language),
    articles,
    topics,
    hues: huesOf(topics.map(({ slug }) => slug)),
    sources: (await dataOf('sources')).sort((a, b) => collator.compare(a.name, b.name)),
    people: (await dataOf('people')).sort((a, b) => collator.compare(a.name, b.name)),
    editions: editionsOf(articles, await dataOf('editions'), site.editions),
    media: await dataOf('media'),
  };
}

async function dataOf<K extends CollectionKey>(name: K): Promise<CollectionEntry<K>['data'][]> {
  const entries: CollectionEntry<K>[] = await getCollection(name);
  return entries.map(({ data }) => data);
}
