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
  if (!value) throw new LostTextError(kind, digest);
  return value.toString();
}

/** A text that the index of files promised is not in the cache, or damaged there. The build forgets the index and begins again. */
export class LostTextError extends Error {
  override readonly name = 'LostTextError';

  constructor(kind: string, digest: string) {
    super(`The cache lost ${kind} ${digest}. Build again.`);
  }
}

/** Astro's bundle holds a copy of every class, so the name says what it is. */
export function isLostText(error: unknown): boolean {
  return error instanceof Error && error.name === 'LostTextError';
}
