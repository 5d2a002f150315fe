import { createCache } from '../store/cache.ts';
import { placesOf } from '../store/places.ts';
import type { Passage } from '../model/passage.ts';

const cache = createCache(placesOf(process.cwd(), process.env).cacheDir);

/** The HTML of a body by its digest. */
export function getBody(digest: string): string {
  return read('body', digest);
}

/** The passages of a text by their digest. */
export function getPassages(digest: string): Passage[] {
  return JSON.parse(read('passages', digest)) as Passage[];
}

function read(kind: string, digest: string): string {
  const value = cache.read(kind, digest);
  if (!value) throw new Error(`The cache lost ${kind} ${digest} while the site was built. Build again.`);
  return value.toString();
}
