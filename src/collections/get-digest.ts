import { getCollection } from 'astro:content';
import { sharedContent } from '../store/shared-content.ts';
import { readWords } from '../strings/read-words.ts';
import { digestOf } from './digest-of.ts';
import type { Digest } from './digest.ts';
import type { Content } from '../store/content.ts';

/** The whole digest, made once for each reading of the content. */
export async function getDigest(): Promise<Digest> {
  // The collection is there when the content was read.
  await getCollection('site');
  const content = sharedContent();
  const digest = digests.get(content) ?? digestOf(content, readWords(process.cwd(), content.site.language));
  digests.set(content, digest);
  return digest;
}

const digests = new WeakMap<Content, Digest>();
