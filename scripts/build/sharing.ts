import type { Places } from '../../src/store/places.ts';
import { fetchReadings, offerReadings } from '../../src/store/shared/share-readings.ts';
import { sharedStoreOf } from '../../src/store/shared/shared-store.ts';

/** What a build does with the shared store around its reading of the content; nothing where there is none. */
export async function beginSharing(places: Places, code: string): Promise<{ offer: () => Promise<void> }> {
  const store = await sharedStoreOf(places);
  if (!store) return { offer: () => Promise.resolve() };
  const before = await fetchReadings(store, places, code);
  return { offer: () => offerReadings(store, places, code, before) };
}
