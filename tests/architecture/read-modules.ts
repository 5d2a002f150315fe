import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parseModule } from './module.ts';
import type { Module } from './module.ts';

const patterns = ['src/**/*.{ts,mjs,astro,css}', 'scripts/**/*.{ts,mjs}', 'tests/**/*.ts', '*.{ts,mjs}'];

/** Every file of code below `root`, by path; fixtures are data, and the bench's peers are projects of others' making. */
export function readModules(root: string): Module[] {
  return globSync(patterns, { cwd: root, exclude: ['tests/fixtures/**', 'scripts/bench/peers/**'] })
    .map((path) => path.split(sep).join('/'))
    .sort()
    .map((path) => parseModule(path, readFileSync(join(root, path), 'utf8')));
}
