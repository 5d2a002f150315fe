import { getCollection } from 'astro:content';
import type { CollectionEntry, CollectionKey } from 'astro:content';
import { readWords } from '../strings/read-words.ts';
import { digestOf } from './digest-of.ts';
import type { Digest } from './digest.ts';

let digest: Promise<Digest> | undefined;

/** The whole digest. A build reads it once: `getCollection` in every page would be quadratic (withastro/astro#16297). */
export function getDigest(): Promise<Digest> {
  if (import.meta.env.DEV) return readDigest();
  digest ??= readDigest();
  return digest;
}

async function readDigest(): Promise<Digest> {
  const [rest] = await dataOf('site');
  if (!rest) throw new Error('The content has no site.yml.');
  const content = { ...rest, articles: await dataOf('articles') };
  return digestOf(content, readWords(process.cwd(), rest.site.language));
}

async function dataOf<K extends CollectionKey>(name: K): Promise<CollectionEntry<K>['data'][]> {
  const entries: CollectionEntry<K>[] = await getCollection(name);
  return entries.map(({ data }) => data);
}
