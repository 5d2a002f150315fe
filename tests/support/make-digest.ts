import { digestOf } from '../../src/collections/digest-of.ts';
import type { Digest } from '../../src/collections/digest.ts';
import type { Content } from '../../src/store/content.ts';
import { readWords } from '../../src/strings/read-words.ts';
import { makeSite } from './make.ts';

/** A digest of what is given, in English. */
export function makeDigest(content: Partial<Content> = {}): Digest {
  const none = { articles: [], topics: [], sources: [], people: [], editions: [], media: [] };
  return digestOf({ site: makeSite(), ...none, ...content }, readWords(process.cwd(), 'en'));
}
