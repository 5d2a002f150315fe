import { createStorage } from 'unstorage';
import type { Driver } from 'unstorage';
import { sha256 } from '../../lib/hash.ts';
import { parseStoreSetting } from './store-setting.ts';

/** What build machines share: entries named by a hash of all that went into them, each behind a hash of itself. */
export interface SharedStore {
  /** Those that are there and whole, by key. */
  read: (kind: string, keys: readonly string[]) => Promise<Map<string, Buffer>>;
  write: (kind: string, entries: ReadonlyMap<string, string | Uint8Array>) => Promise<void>;
  close: () => Promise<void>;
}

let opened: Promise<SharedStore> | undefined;

/** The one shared store of a process; undefined without a setting. */
export async function sharedStoreOf({
  store,
}: {
  store?: string | undefined;
}): Promise<SharedStore | undefined> {
  if (store === undefined) return undefined;
  opened ??= openSharedStore(store);
  return opened;
}

/** Lets go of its connections, which would keep the process running. */
export async function closeSharedStore(): Promise<void> {
  const store = opened;
  opened = undefined;
  await (await store)?.close();
}

/** @param setting see `parseStoreSetting` */
export async function openSharedStore(setting: string): Promise<SharedStore> {
  const storage = createStorage<string>({ driver: await driverOf(setting) });
  return {
    read: async (kind, keys) => {
      const found = new Map<string, Buffer>();
      for (const some of chunksOf(keys)) {
        for (const { key, value } of await storage.getItems<string>(some.map((one) => nameOf(kind, one)))) {
          const bytes = unseal(value);
          if (bytes) found.set(key.slice(key.lastIndexOf(':') + 1), bytes);
        }
      }
      return found;
    },
    write: async (kind, entries) => {
      for (const some of chunksOf([...entries]))
        await storage.setItems(some.map(([key, value]) => ({ key: nameOf(kind, key), value: seal(value) })));
    },
    close: () => storage.dispose(),
  };
}

async function driverOf(setting: string): Promise<Driver> {
  const parsed = parseStoreSetting(setting, process.env);
  if (!parsed)
    throw new Error(
      `NEWSFOLD_STORE is "${setting}". Write an absolute folder, redis://host:6379, s3://bucket?endpoint=https://…&region=…, or the name of a driver of unstorage with its options as JSON, for example redis:{"url":"redis://host"}.`,
    );
  const { driver, options } = parsed;
  try {
    const made = (await import(/* @vite-ignore */ `unstorage/drivers/${driver}`)) as {
      default: (settings: object) => Driver;
    };
    return made.default(options);
  } catch (error) {
    if (!(
      error instanceof Error &&
      'code' in error &&
      /MODULE_NOT_FOUND|NOT_EXPORTED/u.test(String(error.code))
    ))
      throw error;
    throw new Error(
      `NEWSFOLD_STORE asks for the driver "${driver}", which can't be loaded: ${error.message} Install the package that it names with npm i, or see unstorage's list of drivers for the right name.`,
      { cause: error },
    );
  }
}

/** How many entries one request asks for. */
const atOnce = 64;

function chunksOf<T>(items: readonly T[]): T[][] {
  const count = Math.ceil(items.length / atOnce);
  return Array.from({ length: count }, (_, index) => items.slice(index * atOnce, (index + 1) * atOnce));
}

function nameOf(kind: string, key: string): string {
  return `${kind}:${key}`;
}

/** Text, whatever the bytes: not every driver keeps bytes. */
function seal(value: string | Uint8Array): string {
  const bytes = Buffer.from(value);
  return `sha256 ${sha256(bytes)} ${bytes.toString('base64')}`;
}

function unseal(text: unknown): Buffer | undefined {
  const [, hash, data = ''] =
    /^sha256 ([\da-f]{64}) (.*)$/su.exec(typeof text === 'string' ? text : '') ?? [];
  const bytes = Buffer.from(data, 'base64');
  return hash === sha256(bytes) ? bytes : undefined;
}
