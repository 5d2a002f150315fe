import { sha256 } from './hash.ts';

const known = new WeakMap<object, string>();

/** A hash of what an object holds, made once: the object must not be changed after that. Keys count in the order in which they were written. */
export function fingerprintOf(object: object): string {
  const fingerprint = known.get(object) ?? sha256(JSON.stringify(object));
  known.set(object, fingerprint);
  return fingerprint;
}
