import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { nearestLanguage } from './nearest.ts';
import { wordsSchema } from './words.ts';
import type { Words } from './words.ts';

/**
 * The words of the catalogue that is nearest to a language (`nearestLanguage`), else the English ones.
 *
 * @param root the project's folder: after bundling, a module no longer knows its own
 */
export function readWords(root: string, language: string): Words {
  return readCatalogue(root, nearestLanguage(language, catalogues(root)) ?? 'en');
}

/** The languages that the interface speaks, as their files in src/strings/ are named. */
export function catalogues(root: string): string[] {
  return readdirSync(folderIn(root))
    .filter((file) => file.endsWith('.yml'))
    .map((file) => file.slice(0, -'.yml'.length))
    .sort();
}

/** One catalogue by its name, which must be there. */
export function readCatalogue(root: string, name: string): Words {
  return wordsSchema.parse(parse(readFileSync(join(folderIn(root), `${name}.yml`), 'utf8')));
}

function folderIn(root: string): string {
  return join(root, 'src/strings');
}
