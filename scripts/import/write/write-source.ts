import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { writeFileSafely } from './write-file.ts';

export interface NewSource {
  slug: string;
  name: string;
  url?: string | undefined;
}

/** Writes an entry for a publisher that has none, so that the article can be published. Returns its path, or nothing when one was there. */
export function writeSource(source: NewSource, contentDir: string): string | undefined {
  const folder = join(contentDir, 'sources');
  const path = join(folder, `${source.slug}.yml`);
  if (existsSync(path)) return undefined;
  writeFileSafely(path, sourceText(source), { root: folder, force: false });
  return path;
}

function sourceText({ name, url }: NewSource): string {
  const entry = stringify({ name, ...(url !== undefined && { url: `${url}/` }) }, { lineWidth: 0 });
  return `${entry}# Written by the importer. Add country, language, and the rights that you have: full, excerpt or link.\n`;
}
