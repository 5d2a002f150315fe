import { join } from 'node:path';
import { digestOf } from '../../src/collections/digest-of.ts';
import type { Digest } from '../../src/collections/digest.ts';
import { placesOf } from '../../src/store/places.ts';
import { readContent } from '../../src/store/read-content.ts';
import { readWords } from '../../src/strings/read-words.ts';

/** A small digest about an invented harbour town, with one of everything that an article can hold. */
export const fixtureSite = join(process.cwd(), 'tests/fixtures/site');

/** What must not leave the fixture site: each of its texts that rights or a draft hold back says so. */
export const heldBack = /held.back|sealed/iu;

/** The digest of a content folder. */
export function readDigest(contentDir: string, cacheDir: string): Digest {
  const places = placesOf(process.cwd(), { CONTENT_DIR: contentDir, NEWSFOLD_CACHE: cacheDir });
  const content = readContent(places, 'code');
  return digestOf(content, readWords(places.root, content.site.language));
}
