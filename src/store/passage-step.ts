import { hashOf } from '../lib/hash.ts';
import type { Passage } from '../model/passage.ts';
import type { Analysis } from './analyse.ts';
import { readPassages } from './cache.ts';
import type { Cache } from './cache.ts';
import { guardStep } from './guard/read-all.ts';

export interface StepOptions {
  cache: Cache;
  /** The step's name in the cache. */
  kind: string;
  /** All that decides the result beside the text, its language and the code. */
  settings: unknown;
  /** Hash of the code that analyses. */
  code: string;
}

export type PassageStep<T> = (analysis: Analysis, language: string) => T;

/**
 * A step of the analysis over a text's passages: its result is kept, and made again when text, language, settings or code
 * change. It throws an `UnreadableError` where a text takes too long.
 */
export function createPassageStep<T>(
  { cache, kind, settings, code }: StepOptions,
  make: (passages: Passage[], language: string) => T,
): PassageStep<T> {
  const within = hashOf([settings, code]);
  return ({ passages }, language) => {
    const key = hashOf([passages, language, within]);
    const known = cache.read(kind, key)?.toString();
    if (known !== undefined) return JSON.parse(known) as T;
    const texts = readPassages(cache, passages);
    const result = guardStep(() => make(texts, language));
    cache.write(kind, key, JSON.stringify(result));
    return result;
  };
}
