import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Passage } from '../model/passage.ts';

/** Results that need not be made twice, as files named by a hash of all that went into them. */
export interface Cache {
  has: (kind: string, key: string) => boolean;
  read: (kind: string, key: string) => Buffer | undefined;
  write: (kind: string, key: string, value: string | Uint8Array) => void;
}

/** The passages of a text by their digest; none when the cache lost them. */
export function readPassages(cache: Cache, digest: string): Passage[] {
  return JSON.parse(cache.read('passages', digest)?.toString() ?? '[]') as Passage[];
}

/** A cache in a folder. Writes are atomic: a reader sees a whole entry or none, also when a build is killed. */
export function createCache(folder: string): Cache {
  const pathOf = (kind: string, key: string) => join(folder, kind, key.slice(0, 2), key);
  return {
    has: (kind, key) => existsSync(pathOf(kind, key)),
    read: (kind, key) => {
      const path = pathOf(kind, key);
      return existsSync(path) ? readFileSync(path) : undefined;
    },
    write: (kind, key, value) => {
      const path = pathOf(kind, key);
      mkdirSync(dirname(path), { recursive: true });
      const draft = `${path}.${process.pid}`;
      writeFileSync(draft, value);
      renameSync(draft, path);
    },
  };
}
