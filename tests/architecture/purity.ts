import { isBuiltin } from 'node:module';
import type { Problem } from '../../src/lib/problem.ts';
import type { Module } from './module.ts';
import { pureRooms, roomOf, targetOf } from './rooms.ts';

/** Parts of Node that compute and touch nothing. `node:path` itself reads the working directory. */
const pureBuiltins = ['node:buffer', 'node:crypto', 'node:path/posix', 'node:url', 'node:util'];

/** Pure rooms touch nothing outside, neither themselves nor through what they import from other rooms. */
export function checkPurity(modules: readonly Module[]): Problem[] {
  const byPath = new Map(modules.map((module) => [module.path, module]));
  return modules
    .filter(({ path }) => isPure(path))
    .flatMap((module) => [...ownUses(module), ...reached(module, byPath)]);
}

function isPure(path: string): boolean {
  const room = roomOf(path);
  return room !== undefined && pureRooms.includes(room);
}

function ownUses(module: Module): Problem[] {
  const room = roomOf(module.path) ?? '';
  return usesOf(module).map(({ line, what }) => ({
    file: module.path,
    line,
    message: `${what}, and ${room} is a pure room. Let the caller hand the value in as an argument.`,
  }));
}

function usesOf({ imports, outside }: Module): { line: number; what: string }[] {
  const builtins = imports
    .filter(
      ({ specifier, typeOnly }) => !typeOnly && isBuiltin(specifier) && !pureBuiltins.includes(specifier),
    )
    .map(({ specifier, line }) => ({ line, what: `Import of "${specifier}" touches the world outside` }));
  return [...builtins, ...outside.map(({ line, code, does }) => ({ line, what: `\`${code}\` ${does}` }))];
}

function reached(module: Module, byPath: ReadonlyMap<string, Module>): Problem[] {
  return module.imports.flatMap(({ specifier, line, typeOnly }) => {
    const target = targetOf(module.path, specifier);
    // What a pure room does is reported there.
    if (typeOnly || target === undefined || isPure(target)) return [];
    const place = placeOfUse(target, byPath, new Set());
    if (place === undefined) return [];
    return [
      {
        file: module.path,
        line,
        message:
          `Import of "${specifier}" leads to ${place}, and ${roomOf(module.path) ?? ''} is a pure room. ` +
          'Import only its types, and take the value as an argument.',
      },
    ];
  });
}

/** `src/store/cache.ts:3`, the first place that touches the outside, in the file or in what it imports. */
function placeOfUse(
  path: string,
  byPath: ReadonlyMap<string, Module>,
  seen: Set<string>,
): string | undefined {
  const module = byPath.get(path);
  if (!module || seen.has(path)) return undefined;
  seen.add(path);
  const [use] = usesOf(module);
  if (use) return `${path}:${use.line}`;
  for (const { specifier, line, typeOnly } of module.imports) {
    if (typeOnly) continue;
    if (specifier.startsWith('astro:')) return `${path}:${line}`;
    const target = targetOf(path, specifier);
    const place = target === undefined ? undefined : placeOfUse(target, byPath, seen);
    if (place !== undefined) return place;
  }
  return undefined;
}
