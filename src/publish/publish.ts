import { createHash } from 'node:crypto';
import { closeSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Assembled } from './assemble.ts';
import type { LastBuild } from './last-build.ts';
import { renderListing } from './listing.ts';
import type { Listing } from './listing.ts';
import { manifestName } from './manifest.ts';
import { placeBesideMade, placeDifferences } from './place-files.ts';
import { keepSpare, makeSpare, noteDifferences, spareDirOf, takeSpare } from './spare.ts';
import { swapIn } from './swap.ts';

export interface Publication {
  /** Folder that new files were written to. */
  madeDir: string;
  last: LastBuild;
  outDir: string;
  /** Where the spares of all sites are kept. */
  sparesDir: string;
}

/**
 * Puts the next dist/ together and in the place of the last. Where the site before the last was kept, that one is brought up
 * to date, and what it costs is the change; else the made files get all others beside them.
 */
export function publish(assembled: Assembled, { madeDir, last, outDir, sparesDir }: Publication): void {
  const { next, written, counts } = assembled;
  const differences = differencesOf(next, last.listing);
  const isSame = differences.length === 0 && next.code === last.listing.code;
  if (last.isUntouched && isSame) return;
  const sources = { madeDir, made: written, lastDir: last.dir };
  const spareDir = spareDirOf(sparesDir, outDir);
  const spare = takeSpare(spareDir, madeDir, last);
  const nextDir = spare?.dir ?? madeDir;
  let isLinked = true;
  if (spare) placeDifferences(nextDir, new Set([...spare.differences, ...differences]), next, sources);
  else isLinked = placeBesideMade(next, sources);
  // Last, so that nothing in the folder is younger.
  const digest = writePieces(join(nextDir, manifestName), renderListing(next));
  noteDifferences(madeDir, digest, differences);
  const oldDir = swapIn(nextDir, outDir);
  // Where most is new the old one would take as much room again.
  const isWorthKeeping = last.isUntouched && isLinked && counts.kept >= counts.made;
  if (oldDir !== undefined && isWorthKeeping) keepSpare(oldDir, spareDir, madeDir);
  else {
    if (oldDir !== undefined) rmSync(oldDir, { recursive: true });
    makeSpare(next.files.keys(), { outDir, spareDir, nextDir: madeDir, digest });
  }
}

/** Files that only one of the two has, or not with the same bytes. */
function differencesOf(one: Listing, other: Listing): string[] {
  const changed = [...one.files].filter(([file, { text }]) => other.files.get(file)?.text !== text);
  const gone = [...other.files.keys()].filter((file) => !one.files.has(file));
  return [...changed.map(([file]) => file), ...gone];
}

/** Writes a file anew, and gives its SHA-256. */
function writePieces(path: string, pieces: Iterable<string>): string {
  const hash = createHash('sha256');
  const file = openSync(path, 'w');
  try {
    for (const piece of pieces) {
      hash.update(piece);
      // Unlike `writeSync`, it writes the whole of it or throws.
      writeFileSync(file, piece);
    }
  } finally {
    closeSync(file);
  }
  return hash.digest('hex');
}
