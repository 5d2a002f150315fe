import { posix } from 'node:path';
import type { Problem } from '../../src/lib/problem.ts';
import type { Module } from './module.ts';

const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.(?:test|config|d))?\.(?:ts|mjs|css)$/u;
const pascal = /^(?:[A-Z][a-z0-9]*)+\.astro$/u;

/** kebab-case .ts, PascalCase .astro, no index.ts. The names of pages are their URLs. */
export function checkNames(modules: readonly Module[]): Problem[] {
  return modules.flatMap(({ path }) => {
    const name = posix.basename(path);
    if (path.startsWith('src/pages/')) return [];
    if (name === 'index.ts')
      return [
        {
          file: path,
          message: 'No index.ts: give the file the name of what it holds, and import that file.',
        },
      ];
    if (name.endsWith('.astro') ? pascal.test(name) : kebab.test(name)) return [];
    const wanted = name.endsWith('.astro')
      ? 'PascalCase, for example ArticleItem.astro'
      : 'kebab-case, for example key-points.ts';
    return [{ file: path, message: `Name this file in ${wanted}.` }];
  });
}

/** Names are the same in every file that uses them. Configuration files export what their tool asks for. */
export function checkExports(modules: readonly Module[]): Problem[] {
  return modules.flatMap(({ path, defaultExports }) => {
    if (/\.config\.(?:ts|mjs)$/u.test(path)) return [];
    return defaultExports.map((line) => ({
      file: path,
      line,
      message: 'Default export: export it by its name.',
    }));
  });
}

/** Node runs the scripts unbuilt, so it must find each file by the path as written. */
export function checkExtensions(modules: readonly Module[]): Problem[] {
  return modules.flatMap(({ path, imports }) =>
    imports
      .filter(({ specifier }) => specifier.startsWith('.') && !/\.(?!js\b)\w+(?:\?\w+)?$/u.test(specifier))
      .map(({ specifier, line }) => ({
        file: path,
        line,
        message: `Import of "${specifier}": write the file's own ending, for example ./key-points.ts.`,
      })),
  );
}

/** Longest file of each kind, in lines; the first pattern that matches counts. A table of data may be as long as what it lists. */
const limits: readonly { pattern: RegExp; lines: number; dataApart: boolean; advice: string }[] = [
  {
    pattern: /^src\/pages\//u,
    lines: 40,
    dataApart: false,
    advice: 'Move what it computes to views/ and its markup to components/.',
  },
  {
    pattern: /^src\/components\//u,
    lines: 80,
    dataApart: false,
    advice: 'Split it, or move what it computes to views/.',
  },
  { pattern: /./u, lines: 250, dataApart: true, advice: 'It does more than one thing: split it by them.' },
];

export function checkSizes(modules: readonly Module[]): Problem[] {
  return modules.flatMap(({ path, lines, isData }) => {
    const limit = limits.find(({ pattern }) => pattern.test(path));
    if (!limit || lines <= limit.lines || (isData && limit.dataApart)) return [];
    return [{ file: path, message: `${lines} lines, and ${limit.lines} is the most. ${limit.advice}` }];
  });
}
