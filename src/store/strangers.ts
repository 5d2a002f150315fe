import { posix } from 'node:path';

/** What an editor is told of a file that is neither read nor published; undefined for those that are, or that no editor put there. */
export function strangerMessage(path: string): string | undefined {
  if (isOurs(path) || systems.test(path)) return undefined;
  return `${leftOut} ${adviceFor(path)}`;
}

function isOurs(path: string): boolean {
  return /\.(?:md|yml)$/u.test(path) || /\.(?:png|jpe?g|webp|avif|gif|svg)$/iu.test(path);
}

/** Files without an ending, and what systems and editors leave behind. */
const systems = /(?:^|\/)(?:[^./]+|Thumbs\.db|desktop\.ini|~\$[^/]*|[^/]*~)$/u;

const leftOut = 'Newsfold publishes .md and .yml files and images; this file would be left out.';

function adviceFor(path: string): string {
  const ending = posix.extname(path);
  const renamed = renamings.find(([pattern]) => pattern.test(ending))?.[1];
  if (renamed !== undefined) return `Rename it to "${posix.basename(path, ending)}${renamed}".`;
  if (/^\.(?:txt|html?|json)$/iu.test(ending))
    return 'Convert it with "npm run import -- <file>", or move it out of the content folder.';
  return 'Move it out of the content folder.';
}

const renamings: readonly [RegExp, string][] = [
  [/^\.(?:md|markdown|mdown|mdx)$/iu, '.md'],
  [/^\.ya?ml$/iu, '.yml'],
];
