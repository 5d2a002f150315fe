import { join } from 'node:path';
import { didYouMean } from '../../src/lib/suggest.ts';
import type { Surroundings } from './complete/surroundings.ts';
import { RefusedError } from './draft.ts';
import type { Entry } from './report/entry.ts';
import { shownPath } from './report/shown-path.ts';
import type { Outcome, Product } from './workers/product.ts';
import { placeOf } from './write/place.ts';
import type { Shelf } from './write/shelf.ts';
import { addToShelf } from './write/shelf.ts';
import { topicsOf, writeCompanions } from './write/write-companions.ts';
import { writeFileSafely } from './write/write-file.ts';

export interface StoreOptions {
  /** The articles folder. */
  out: string;
  shelf: Shelf;
  surroundings: Surroundings;
  force: boolean;
  dryRun: boolean;
}

/** Writes what came of an input, unless it may not be written, and says what happened. */
export function storeOutcome({ product, refused }: Outcome, input: string, options: StoreOptions): Entry {
  if (!product) return refusal(input, refused);
  const { out, shelf, force } = options;
  const place = placeOf({ ...product, force, show: (path) => shownPath(join(out, path)) }, shelf);
  const entry: Entry = { ...product, input, output: null };
  if (!place.shelved) return { ...entry, problems: [...product.problems, place.refused] };
  const fault = topicFault(product, options.surroundings);
  if (fault !== undefined && !force) return { ...entry, problems: [...product.problems, fault] };
  const output = join(out, place.shelved.path);
  try {
    const notes = writeCompanions(product, options);
    if (!options.dryRun) writeFileSafely(output, product.text, { root: out, force });
    addToShelf(shelf, place.shelved, product.signature);
    return { ...entry, output: shownPath(output), problems: [...product.problems, ...notes] };
  } catch (error) {
    if (error instanceof RefusedError) return { ...entry, problems: [...product.problems, error.message] };
    throw error;
  }
}

export function refusal(input: string, message: string): Entry {
  return { input, output: null, fields: {}, repairs: [], removed: [], confidence: 0, problems: [message] };
}

/** A topic that does not exist would stop the build. */
function topicFault({ fields }: Product, { topics }: Surroundings): string | undefined {
  const known = topics.map(({ slug }) => slug);
  const unknown = topicsOf(fields).filter((slug) => !known.includes(slug));
  if (unknown.length === 0) return undefined;
  const faults = unknown.map((slug) => `Unknown topic "${slug}".${didYouMean(slug, known)}`);
  return `${faults.join(' ')} Topics are the files in content/topics/.`;
}
