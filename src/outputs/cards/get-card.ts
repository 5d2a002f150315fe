import { hashOf } from '../../lib/hash.ts';
import type { Drawing } from '../../model/icon.ts';
import { createCache } from '../../store/cache.ts';
import { codeHashesOf } from '../../store/code-hash.ts';
import { placesOf } from '../../store/places.ts';
import { createCardPool } from './pool.ts';

const { root, cacheDir } = placesOf(process.cwd(), process.env);
const cache = createCache(cacheDir);
const code = codeHashesOf(root).cards;
let pool: ReturnType<typeof createCardPool> | undefined;

/**
 * A card's PNG, or an icon: from the cache when the same was drawn before by the same code, else drawn by a worker.
 *
 * @param figureFile where the picture of `input.figure` lies on the disk
 */
export async function getCard(input: Drawing, figureFile?: string): Promise<Uint8Array<ArrayBuffer>> {
  const key = hashOf([input, code]);
  const known = cache.read('cards', key);
  if (known) return new Uint8Array(known);
  pool ??= createCardPool({ root });
  const png = await pool.draw(input, figureFile);
  cache.write('cards', key, png);
  return new Uint8Array(png);
}
