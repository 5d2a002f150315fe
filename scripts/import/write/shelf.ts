import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { splitFrontMatter } from '../../../src/markdown/front-matter.ts';
import { slugOfPath } from '../../../src/store/parse-entry.ts';
import { LikenessIndex, signatureOf } from '../../../src/digest/likeness.ts';
import type { Signature } from '../../../src/digest/likeness.ts';

/** An article that already stands in the articles folder. */
export interface Shelved {
  slug: string;
  /** Relative to the articles folder, with `/`. */
  path: string;
  /** `2023-06-19` */
  day: string;
}

/** The articles folder as it is, and as it becomes while articles are added. */
export interface Shelf {
  bySlug: Map<string, Shelved>;
  index: LikenessIndex<Shelved>;
}

export function readShelf(out: string): Shelf {
  const shelf: Shelf = { bySlug: new Map(), index: new LikenessIndex() };
  if (!existsSync(out)) return shelf;
  const files = readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md') && entry.name !== 'README.md')
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const file of files) {
    const { yaml = '', body } = splitFrontMatter(readFileSync(file, 'utf8'));
    const day = /^published:\s*["']?(\d{4}-\d{2}-\d{2})/mu.exec(yaml)?.[1] ?? '';
    const path = relative(out, file).split(sep).join('/');
    addToShelf(shelf, { slug: slugOfPath(path), path, day }, signatureOf(body));
  }
  return shelf;
}

export function addToShelf(shelf: Shelf, article: Shelved, signature: Signature): void {
  shelf.bySlug.set(article.slug, article);
  shelf.index.add(signature, article);
}
