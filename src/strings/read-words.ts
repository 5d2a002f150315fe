import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { wordsSchema } from './words.ts';
import type { Words } from './words.ts';

/**
 * The catalogue of a language: `pt-BR` takes `pt-BR.yml`, else `pt.yml`, else English.
 *
 * @param root the project's folder: after bundling, a module no longer knows its own
 */
export function readWords(root: string, language: string): Words {
  const folder = join(root, 'src/strings');
  const names = [language, language.split('-')[0] ?? language, 'en'];
  const name = names.find((candidate) => existsSync(join(folder, `${candidate}.yml`))) ?? 'en';
  return wordsSchema.parse(parse(readFileSync(join(folder, `${name}.yml`), 'utf8')));
}
