import { hashOf } from '../../lib/hash.ts';
import { createCache } from '../cache.ts';
import type { Cache } from '../cache.ts';
import type { FileRecord } from '../file-index.ts';
import type { KeptReading } from '../keep-articles.ts';
import { parseContent } from '../parse-content.ts';
import type { ParsedFolder } from '../parse-content.ts';
import type { Places } from '../places.ts';
import { surroundingsOf } from '../surroundings.ts';
import type { SharedStore } from './shared-store.ts';

/** All that was made of an article: what the index keeps, and the texts. */
interface SharedReading {
  reading: KeptReading;
  body: string;
  passages: string;
}

const kind = 'readings';

/** Takes from the shared store what other machines made of articles that this one does not know. Gives the paths of those that it knows now. */
export async function fetchReadings(store: SharedStore, places: Places, code: string): Promise<Set<string>> {
  const parsed = parseContent(places, code);
  const cache = createCache(places.cacheDir);
  const { known, unknown } = readingsOf(parsed, places, code);
  const found = await store.read(kind, [...unknown.keys()]);
  const paths = new Set(Array.from(known.values(), ({ path }) => path));
  for (const [key, bytes] of found) {
    const record = unknown.get(key);
    if (!record) continue;
    const { reading, body, passages } = JSON.parse(bytes.toString()) as SharedReading;
    cache.write('body', reading.article.body, body);
    cache.write('passages', reading.article.passages, passages);
    parsed.index.set({ ...record, reading });
    paths.add(record.path);
  }
  parsed.saveIndex();
  return paths;
}

/**
 * Gives the shared store what was made since.
 *
 * @param before paths of what was known before
 */
export async function offerReadings(
  store: SharedStore,
  places: Places,
  code: string,
  before: ReadonlySet<string>,
): Promise<void> {
  const cache = createCache(places.cacheDir);
  const { known } = readingsOf(parseContent(places, code), places, code);
  const entries = Array.from(known).flatMap(([key, record]) => {
    const shared = before.has(record.path) ? undefined : sharedOf(record, cache);
    return shared ? [[key, JSON.stringify(shared)] as const] : [];
  });
  await store.write(kind, new Map(entries));
}

/** Articles that were read and that were not, by the key of all that a reading is made of but the images, which are looked at when it is recalled. */
function readingsOf({ index, entries }: ParsedFolder, places: Places, code: string) {
  const around = surroundingsOf(entries, places);
  const known = new Map<string, FileRecord>();
  const unknown = new Map<string, FileRecord>();
  for (const { file } of entries.articles) {
    const record = index.get(file.path);
    if (!record) continue;
    const key = hashOf([file.path, record.sha, around, code]);
    (record.reading?.around === around ? known : unknown).set(key, record);
  }
  return { known, unknown };
}

function sharedOf({ reading }: FileRecord, cache: Cache): SharedReading | undefined {
  if (!reading) return undefined;
  const body = cache.read('body', reading.article.body);
  const passages = cache.read('passages', reading.article.passages);
  return body && passages ? { reading, body: body.toString(), passages: passages.toString() } : undefined;
}
