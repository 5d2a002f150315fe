import { hashOf } from '../../lib/hash.ts';
import { createCache } from '../../store/cache.ts';
import { codeHashesOf } from '../../store/code-hash.ts';
import { placesOf } from '../../store/places.ts';
import { sharedStoreOf } from '../../store/shared/shared-store.ts';
import { createCardPool } from './pool.ts';
import type { CardOrder } from './jobs.ts';

const places = placesOf(process.cwd(), process.env);
const { root } = places;
const cache = createCache(places.cacheDir);
const code = codeHashesOf(root).cards;
let pool: ReturnType<typeof createCardPool> | undefined;

/** A card's PNG, or an icon: from the cache or from the shared store when the same was drawn before by the same code, else drawn by a worker. */
export async function getCard(order: CardOrder): Promise<Uint8Array> {
  const key = hashOf([order.input, code]);
  const known = cache.read('cards', key);
  if (known) return known;
  const shared = await sharedStoreOf(places);
  const elsewhere = (await shared?.read('cards', [key]))?.get(key);
  if (elsewhere) {
    cache.write('cards', key, elsewhere);
    return elsewhere;
  }
  pool ??= createCardPool({ root });
  const png = await pool.draw(order);
  cache.write('cards', key, png);
  await shared?.write('cards', new Map([[key, png]]));
  return png;
}

/** How many workers may draw at a time, from now on: as many as the machine has cores, unless said. */
export function setCardWorkers(workers: number): void {
  pool ??= createCardPool({ root });
  pool.setWorkers(workers);
}

/** Ends the workers: with the fonts and letters that they keep they take 250 MB. The next card begins others. */
export async function closeCards(): Promise<void> {
  const closing = pool?.close();
  pool = undefined;
  await closing;
}
