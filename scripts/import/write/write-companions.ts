import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { MatterFields } from '../complete/matter.ts';
import type { Surroundings } from '../complete/surroundings.ts';
import { shownPath } from '../report/shown-path.ts';
import type { Product } from '../workers/product.ts';
import { writeFileSafely } from './write-file.ts';
import { sourceText } from './source-text.ts';

export interface CompanionOptions {
  surroundings: Surroundings;
  dryRun: boolean;
}

/**
 * Writes what an article can't be published without, where it is missing: an entry for a new publisher, and in a content
 * folder that is new, the topics and the source that it takes from the project's. Returns a sentence about each.
 */
export function writeCompanions(product: Product, { surroundings, dryRun }: CompanionOptions): string[] {
  const { contentDir, lender } = surroundings;
  if (contentDir === undefined) return newSourceHint(product);
  const write = (path: string, text: string): boolean => {
    const target = join(contentDir, path);
    if (existsSync(target)) return false;
    if (!dryRun) writeFileSafely(target, text, { root: dirname(target), force: false });
    return true;
  };
  const notes: string[] = [];
  const { newSource } = product;
  const entry = `sources/${newSource?.slug ?? ''}.yml`;
  if (newSource && write(entry, sourceText(newSource))) {
    const path = shownPath(join(contentDir, entry));
    notes.push(
      `"${newSource.name}" was no source yet: ${path} is its entry. Look at it, and say there which rights you have.`,
    );
  }
  const lent = lentFiles(product, lender).filter(({ path, text }) => write(path, text));
  if (lent.length > 0) {
    const paths = lent.map(({ path }) => path).join(', ');
    notes.push(`Copied from ${shownPath(lender ?? '')}, because the article needs them: ${paths}.`);
  }
  return notes;
}

export function topicsOf(fields: MatterFields): string[] {
  return (fields.topics?.value ?? []) as string[];
}

/** The topics and the source that the article names, from the folder that lends them. */
function lentFiles({ fields }: Product, lender: string | undefined): { path: string; text: string }[] {
  if (lender === undefined) return [];
  const source = fields.source?.value as { publisher: string } | undefined;
  const paths = topicsOf(fields).map((slug) => `topics/${slug}.md`);
  if (source) paths.push(`sources/${source.publisher}.yml`);
  return paths
    .filter((path) => existsSync(join(lender, path)))
    .map((path) => ({ path, text: readFileSync(join(lender, path), 'utf8') }));
}

/** A folder that stands by itself is no place for a source’s entry. */
function newSourceHint({ newSource }: Product): string[] {
  if (!newSource) return [];
  const { slug, name } = newSource;
  return [
    `"${name}" has no file in content/sources yet. Before you move the article there, write sources/${slug}.yml with the line "name: ${name}".`,
  ];
}
