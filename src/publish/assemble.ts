import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileOf } from '../model/page.ts';
import type { Page } from '../model/page.ts';
import { isCompressed } from './compressed-names.ts';
import { describeFile, policyName } from './describe-file.ts';
import { headersFile, renderPolicies } from './finish-headers.ts';
import { createNamesWithin, filesOf, filesOfPage, mergeNames } from './folders.ts';
import type { LastBuild } from './last-build.ts';
import type { FileLine, Listing } from './listing.ts';

export interface Assembly {
  /** Folder that new pages, the assets and public/ were written to. */
  madeDir: string;
  last: LastBuild;
  pages: readonly Page[];
  /** Hash of the site's code. */
  code: string;
}

/** The next dist/ as its manifest will say it. */
export interface Assembled {
  next: Listing;
  /** The files that were written anew; all others are taken over from the last. */
  written: ReadonlySet<string>;
  counts: Counts;
}

/** Files of pages that were made and kept, and files of the last dist/ that the next one no longer has. */
export interface Counts {
  made: number;
  kept: number;
  gone: number;
}

/** Decides of which files the next dist/ is put together. */
export function assemble({ madeDir, last, pages, code }: Assembly): Assembled {
  const written = new Set(filesOf(madeDir));
  const { keys, kept } = claim(pages, written, last);
  const policies: Record<string, string> = { ...last.listing.policies };
  const fresh = new Map<string, FileLine>();
  const before = last.listing.files;
  for (const file of written) describe(file);
  const policyOf = (file: string) => policies[(fresh.get(file) ?? before.get(file))?.policy ?? ''];
  const headers = renderPolicies(pages, policyOf);
  if (headers !== undefined && headers !== headersNow()) {
    writeFileSync(join(madeDir, headersFile), headers);
    written.add(headersFile);
    const key = before.get(headersFile)?.key;
    if (kept.delete(headersFile) && key !== undefined) keys.set(headersFile, key);
    describe(headersFile);
  }
  const files = new Map<string, FileLine>();
  for (const file of mergeNames(before.keys(), [...written].sort())) {
    const line = fresh.get(file) ?? (kept.has(file) ? before.get(file) : undefined);
    if (line) files.set(file, line);
  }
  const gone = [...before.keys()].filter((file) => !files.has(file) && !isCompressed(file, before));
  return {
    next: { code, policies, files },
    written,
    counts: {
      made: [...keys.keys()].filter((file) => written.has(file)).length,
      kept: kept.size,
      gone: gone.length,
    },
  };

  function describe(file: string): void {
    const { line, policy } = describeFile(madeDir, file, keys.get(file));
    fresh.set(file, line);
    if (policy !== undefined) policies[policyName(policy)] = policy;
  }

  function headersNow(): string {
    return readFileSync(join(written.has(headersFile) ? madeDir : last.dir, headersFile), 'utf8');
  }
}

/** Finds the files of each page: those that were written, with their keys, and those of the last dist/. */
function claim(pages: readonly Page[], written: ReadonlySet<string>, last: LastBuild) {
  const writtenWithin = createNamesWithin([...written]);
  const keys = new Map<string, string>();
  const kept = new Set<string>();
  for (const page of pages) {
    const made = filesOfPage(page, writtenWithin).filter((file) => written.has(file));
    for (const file of made) keys.set(file, page.key);
    if (made.length > 0) continue;
    const files = last.keptFiles(page);
    if (files.length === 0)
      throw new Error(`${fileOf(page.path)} was neither made nor kept: its route is missing in src/pages/.`);
    for (const file of files) kept.add(file);
  }
  return { keys, kept };
}
