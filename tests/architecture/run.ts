import { formatProblems } from '../../src/lib/problem.ts';
import type { Problem } from '../../src/lib/problem.ts';
import { parseModule } from './module.ts';
import type { Module } from './module.ts';

/** What a rule says of made-up files, path to text. */
export function run(
  check: (modules: readonly Module[]) => Problem[],
  files: Readonly<Record<string, string>>,
): string {
  return formatProblems(check(Object.entries(files).map(([path, text]) => parseModule(path, text))));
}
