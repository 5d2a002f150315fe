import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sha256 } from '../lib/hash.ts';
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

/**
 * A cache in a folder. Writes are atomic: a reader sees a whole entry or none, also when a build is killed.
 * Each file begins with the hash of the rest, so that an entry damaged on the disk counts as none.
 */
export function createCache(folder: string): Cache {
  // Few folders: a new one, and the first file in it, cost ext4 ten times what a file beside others does.
  const pathOf = (kind: string, key: string) => join(folder, kind, key.slice(0, 1), key);
  const read = (kind: string, key: string) => {
    const path = pathOf(kind, key);
    return existsSync(path) ? unseal(readFileSync(path)) : undefined;
  };
  return {
    has: (kind, key) => read(kind, key) !== undefined,
    read,
    write: (kind, key, value) => {
      const path = pathOf(kind, key);
      mkdirSync(dirname(path), { recursive: true });
      const draft = `${path}.${process.pid}`;
      writeSealed(draft, value);
      renameSync(draft, path);
    },
  };
}

function writeSealed(path: string, value: string | Uint8Array): void {
  const file = openSync(path, 'w');
  try {
    // One after the other, without a copy of both together; unlike `writeSync`, it writes the whole of it or throws.
    writeFileSync(file, sha256(value));
    writeFileSync(file, value);
  } finally {
    closeSync(file);
  }
}

function unseal(bytes: Buffer): Buffer | undefined {
  const value = bytes.subarray(hashLength);
  return bytes.toString('latin1', 0, hashLength) === sha256(value) ? value : undefined;
}

/** Hex digits of a SHA-256. */
const hashLength = 64;
