import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Family } from './families.ts';

/** One of the files that a family is divided into, and the code points it is meant for. */
export interface Subset {
  /** Absolute path of the WOFF2 file. */
  file: string;
  ranges: [from: number, to: number][];
}

/** The files of a family, from the package's own table of Unicode ranges. `root` holds node_modules. */
export function subsetsOf(family: Family, root: string): Promise<Subset[]> {
  const folder = path.join(root, 'node_modules', '@fontsource-variable', family.name);
  const key = `${folder} ${family.axes} ${family.style}`;
  const subsets = known.get(key) ?? readSubsets(family, folder);
  known.set(key, subsets);
  return subsets;
}

/** Whether a file is meant for a character. */
export function holds(subset: Subset, codePoint: number): boolean {
  return subset.ranges.some(([from, to]) => from <= codePoint && codePoint <= to);
}

const known = new Map<string, Promise<Subset[]>>();

async function readSubsets({ name, axes, style }: Family, folder: string): Promise<Subset[]> {
  const table = tableOf(JSON.parse(await readFile(path.join(folder, 'unicode.json'), 'utf8')));
  return Object.entries(table).map(([subset, ranges]) => ({
    file: path.join(folder, 'files', `${name}-${subset.replace(/[[\]]/gu, '')}-${axes}-${style}.woff2`),
    ranges: ranges.split(',').map(parseRange),
  }));
}

/** Name of a subset, `latin` or `[42]`, to its code points, `U+0000-00FF,U+0131`. Checked without zod, which no worker has to load for it. */
function tableOf(value: unknown): Record<string, string> {
  const entries = Object.entries(value ?? {}).map(([subset, ranges]: [string, unknown]) => {
    if (typeof ranges !== 'string') throw new Error(`unicode.json has no ranges for the subset ${subset}`);
    return [subset, ranges] as const;
  });
  return Object.fromEntries(entries);
}

/** `U+0600-06FF` or `U+2026`. */
function parseRange(text: string): [number, number] {
  const [from = '', to = from] = text.replace('U+', '').split('-');
  return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
}
