import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The headers of the files whose path fits: `*` stands for anything, `:name` for one part of a path. */
export interface HeaderBlock {
  path: string;
  /** Name and value of each header. */
  headers: readonly (readonly [string, string])[];
}

/**
 * Reads `_headers` of a built site and says which headers a path gets, as the hosts that read such files do: all rules
 * that fit count, and two values of one header are joined by a comma.
 */
export function siteHeadersOf(folder: string): (path: string) => Record<string, string> {
  const rules = readHeaderBlocks(folder).map(({ path, headers }) => ({ pattern: patternOf(path), headers }));
  return (path) => {
    const found: Record<string, string> = {};
    for (const [name, value] of rules
      .filter(({ pattern }) => pattern.test(path))
      .flatMap((rule) => rule.headers))
      found[name] = found[name] === undefined ? value : `${found[name]}, ${value}`;
    return found;
  };
}

/** The blocks of `_headers` of a built site; none where there is no such file. */
export function readHeaderBlocks(folder: string): HeaderBlock[] {
  const file = join(folder, '_headers');
  if (!existsSync(file)) return [];
  const blocks = readFileSync(file, 'utf8')
    .split(/\n(?=\S)/u)
    .filter((block) => block.trim() !== '');
  return blocks.map((block) => {
    const [path = '', ...lines] = block.split('\n').filter((line) => line.trim() !== '');
    return { path, headers: lines.map(headerIn) };
  });
}

function headerIn(line: string): readonly [string, string] {
  const colon = line.indexOf(':');
  return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
}

/** `*` stands for anything, `:name` for one part of a path. */
export function patternOf(path: string): RegExp {
  const source = path.split(/(\*|:\w+)/u).map((part) => {
    if (part === '*') return '.*';
    return part.startsWith(':') ? '[^/]+' : RegExp.escape(part);
  });
  return new RegExp(`^${source.join('')}$`, 'u');
}
