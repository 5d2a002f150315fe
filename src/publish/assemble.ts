import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf, sha256 } from '../lib/hash.ts';
import type { Page } from '../model/page.ts';
import { finishHeaders } from './finish-headers.ts';
import { filesOf, filesOfPage } from './folders.ts';
import { link } from './link.ts';
import { manifestName, renderManifest } from './manifest.ts';
import type { Manifest } from './manifest.ts';
import { hasIds, idsIn } from './permalinks.ts';

export interface Assembly {
  /** Folder that Astro wrote the new pages, the assets and public/ to; it becomes the next dist/. */
  nextDir: string;
  lastDir: string;
  last: Manifest;
  pages: readonly Page[];
  code: string;
}

/** What an assembly did, as files in the order of their names. */
export interface Assembled {
  made: string[];
  kept: string[];
  /** Files of the last dist/ that the next one no longer has. */
  gone: string[];
}

/** A page is made again when what it shows or the code has changed. */
export function keyOf(page: Page, code: string): string {
  return hashOf([page.key, code]);
}

/** Completes the next dist/: pages that were not made again are hard-linked from the last one; then the manifest is written. */
export function assemble({ nextDir, lastDir, last, pages, code }: Assembly): Assembled {
  const keys = new Map(
    pages.flatMap((page) =>
      filesOfPage(page, nextDir, last).map((file) => [file, keyOf(page, code)] as const),
    ),
  );
  const kept = new Set([...keys.keys()].filter((file) => !existsSync(join(nextDir, file))));
  for (const file of kept) {
    if (last.files[file]?.key !== keys.get(file))
      throw new Error(`${file} was neither made nor kept: its route is missing in src/pages/.`);
    link(join(lastDir, file), join(nextDir, file));
  }
  const isAsBefore = kept.size === keys.size && kept.size === pageCountOf(last);
  if (!isAsBefore && finishHeaders(nextDir, pages)) kept.delete('_headers');
  const files = filesOf(nextDir)
    .filter((file) => file !== manifestName)
    .map((file) => [file, entryOf(file)] as const);
  const manifest: Manifest = { version: 1, files: Object.fromEntries(files) };
  writeFileSync(join(nextDir, manifestName), renderManifest(manifest));
  const made = [...keys.keys()].filter((file) => !kept.has(file)).sort();
  return {
    made,
    kept: [...kept].sort(),
    gone: Object.keys(last.files)
      .filter((file) => !(file in manifest.files))
      .sort(),
  };

  function entryOf(file: string): Manifest['files'][string] {
    const known = last.files[file];
    const key = keys.get(file);
    if (known && kept.has(file)) return known;
    const bytes = readFileSync(join(nextDir, file));
    const ids = hasIds(file) ? idsIn(file, bytes.toString()) : [];
    return {
      ...(key !== undefined && { key }),
      sha256: sha256(bytes),
      size: bytes.length,
      ...(ids.length > 0 && { ids }),
    };
  }
}

function pageCountOf({ files }: Manifest): number {
  return Object.values(files).filter(({ key }) => key !== undefined).length;
}
