import { tokenize } from './tokens.ts';

/** Figures that stand for a text's three-word runs; texts alike share them in the measure that they are alike. */
export type Signature = Uint32Array;

const size = 128;
const run = 3;
const rows = 3;
const bands = Math.floor(size / rows);

/**
 * MinHash by one permutation: each run of words is hashed once, the hash picks a bin, and a bin keeps its least; an empty bin
 * borrows from the next (Shrivastava and Li, “Densifying One Permutation Hashing”, ICML 2014).
 */
export function signatureOf(text: string): Signature {
  const words = tokenize(text).map(({ word }) => word);
  const signature = new Uint32Array(size).fill(empty);
  if (words.length === 0) return signature;
  for (let start = 0; start <= Math.max(0, words.length - run); start += 1) {
    const hash = hashOf(words.slice(start, start + run).join(' '));
    const bin = hash % size;
    signature[bin] = Math.min(signature[bin] ?? empty, hash);
  }
  return densified(signature);
}

const empty = 0xffffffff;

/** 0 to 1: the share of word runs that two texts have in common (Jaccard), within about 4 points. */
export function likenessOf(a: Signature, b: Signature): number {
  let same = 0;
  for (let bin = 0; bin < size; bin += 1) if (a[bin] === b[bin] && a[bin] !== empty) same += 1;
  return same / size;
}

/** Texts that can be looked up by likeness without comparing each with each: only those that share a band are compared. */
export class LikenessIndex<T> {
  #entries: { signature: Signature; entry: T }[] = [];
  #byBand = new Map<string, number[]>();

  add(signature: Signature, entry: T): void {
    const at = this.#entries.push({ signature, entry }) - 1;
    for (const key of bandsOf(signature)) {
      const known = this.#byBand.get(key);
      if (known) known.push(at);
      else this.#byBand.set(key, [at]);
    }
  }

  /** The entry most like a text, if any is at least `least` like it. */
  nearest(signature: Signature, least: number): { entry: T; likeness: number } | undefined {
    const near = new Set(bandsOf(signature).flatMap((key) => this.#byBand.get(key) ?? []));
    let best: { entry: T; likeness: number } | undefined;
    for (const at of [...near].sort((a, b) => a - b)) {
      const candidate = this.#entries[at];
      if (!candidate) continue;
      const likeness = likenessOf(signature, candidate.signature);
      if (likeness >= least && likeness > (best?.likeness ?? 0)) best = { entry: candidate.entry, likeness };
    }
    return best;
  }
}

/** At half alike, three rows in 42 bands find the pair 99 times in 100. */
function bandsOf(signature: Signature): string[] {
  return Array.from(
    { length: bands },
    (_, band) => `${band}:${signature.slice(band * rows, (band + 1) * rows).join(':')}`,
  );
}

function densified(signature: Signature): Signature {
  return signature.map((value, bin) => {
    if (value !== empty) return value;
    for (let step = 1; step < size; step += 1) {
      const next = signature[(bin + step) % size] ?? empty;
      // The distance is mixed in, so that two bins that borrow from one do not count as two agreements.
      if (next !== empty) return hashOf(`${next}+${step}`);
    }
    return empty;
  });
}

/** FNV-1a, finished as in MurmurHash3 so that every bit depends on all. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
