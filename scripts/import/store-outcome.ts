import { join, relative } from 'node:path';
import { didYouMean } from '../../src/lib/suggest.ts';
import type { Surroundings } from './complete/surroundings.ts';
import { RefusedError } from './draft.ts';
import type { Entry } from './report/entry.ts';
import type { Outcome, Product } from './work/product.ts';
import { placeOf } from './write/place.ts';
import type { Shelf } from './write/shelf.ts';
import { addToShelf } from './write/shelf.ts';
import { writeFileSafely } from './write/write-file.ts';
import { writeSource } from './write/write-source.ts';

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
  const notes = [...product.problems, ...topicNotes(product, options.surroundings)];
  const output = join(out, place.shelved.path);
  try {
    if (!options.dryRun) writeFileSafely(output, product.text, { root: out, force });
    notes.push(...sourceNotes(product, options));
  } catch (error) {
    if (error instanceof RefusedError) return { ...entry, problems: [...notes, error.message] };
    throw error;
  }
  addToShelf(shelf, place.shelved, product.signature);
  return { ...entry, output: shownPath(output), problems: notes };
}

export function refusal(input: string, message: string): Entry {
  return { input, output: null, fields: {}, repairs: [], removed: [], confidence: 0, problems: [message] };
}

/** A publisher without an entry gets one, where it is known which content folder the article belongs to. */
function sourceNotes({ newSource }: Product, { surroundings, dryRun }: StoreOptions): string[] {
  if (!newSource) return [];
  const { slug, name } = newSource;
  if (surroundings.contentDir === undefined) {
    return [
      `"${name}" has no file in content/sources yet. Before you move the article there, write sources/${slug}.yml with the line "name: ${name}".`,
    ];
  }
  const path = dryRun
    ? join(surroundings.contentDir, 'sources', `${slug}.yml`)
    : writeSource(newSource, surroundings.contentDir);
  if (path === undefined) return [];
  return [
    `"${name}" was no source yet: ${shownPath(path)} is its entry. Look at it, and say there which rights you have.`,
  ];
}

/** A topic that was set but does not exist would stop the build. */
function topicNotes({ fields }: Product, { topics }: Surroundings): string[] {
  const known = topics.map(({ slug }) => slug);
  const used = (fields.topics?.value ?? []) as string[];
  return used
    .filter((slug) => !known.includes(slug))
    .map(
      (slug) => `Unknown topic "${slug}".${didYouMean(slug, known)} Topics are the files in content/topics/.`,
    );
}

function shownPath(path: string): string {
  const near = relative(process.cwd(), path);
  return near.startsWith('..') ? path : near;
}
