import { globSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/** A page that stands for all of its kind. */
export interface KindPage {
  kind: string;
  /** Below the base path: `articles/low-tide/`, empty for the front page. */
  path: string;
}

const kinds: Readonly<Record<string, RegExp>> = {
  front: /^index\.html$/u,
  article: /^articles\/[^/]+\/index\.html$/u,
  topic: /^topics\/[^/]+\/index\.html$/u,
  edition: /^editions\/[^/]+\/index\.html$/u,
  search: /^search\/index\.html$/u,
  topics: /^topics\/index\.html$/u,
  timeline: /^topics\/[^/]+\/timeline\/index\.html$/u,
  person: /^people\/[^/]+\/index\.html$/u,
  archive: /^archive\/[^/]+\/index\.html$/u,
};

/** The largest page of each kind in a built site: what it moves, no other of its kind moves more. */
export function pageKindsIn(folder: string): KindPage[] {
  const files = globSync('**/index.html', { cwd: folder }).map((file) => file.split(sep).join('/'));
  return Object.entries(kinds).flatMap(([kind, pattern]) => {
    const [largest] = files
      .filter((file) => pattern.test(file))
      .map((file) => ({ file, size: statSync(join(folder, file)).size }))
      .sort((a, b) => b.size - a.size);
    return largest ? [{ kind, path: largest.file.replace(/index\.html$/u, '') }] : [];
  });
}
