import { lstatSync, readdirSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';

/** What one argument stands for. */
export interface Inputs {
  /** Files to import, in the order of their paths; `-` is standard input. */
  files: string[];
  /** Files of a folder that are no input of ours. */
  skipped: number;
  problems: { input: string; message: string }[];
}

const readable = new Set(
  '.txt .text .md .markdown .mdx .mdown .mkd .html .htm .xhtml .xml .rss .atom .rdf .json .feed'.split(' '),
);

/** Lists the files behind the arguments: files as they are, folders with all that lies below. */
export function listInputs(paths: readonly string[]): Inputs {
  const inputs: Inputs = { files: [], skipped: 0, problems: [] };
  for (const path of paths) {
    const stats = path === '-' ? undefined : statSync(path, { throwIfNoEntry: false });
    if (path === '-' || stats?.isFile()) inputs.files.push(path);
    else if (stats?.isDirectory()) addFolder(inputs, path);
    else
      inputs.problems.push({
        input: path,
        message: stats ? 'It is no plain file.' : 'There is no such file or folder.',
      });
  }
  return inputs;
}

function addFolder(inputs: Inputs, folder: string): void {
  const names = readdirSync(folder).sort();
  for (const name of names) {
    const path = join(folder, name);
    const stats = lstatSync(path);
    if (name.startsWith('.') || name === 'node_modules' || isSavedWith(name, names)) continue;
    // A link may lead anywhere, also to a folder above: what it names is imported by its own path.
    if (stats.isDirectory()) addFolder(inputs, path);
    else if (stats.isFile() && readable.has(extname(name).toLowerCase())) inputs.files.push(path);
    else inputs.skipped += 1;
  }
}

/** A browser saves a page's parts beside it: `story.html` and `story_files/`. */
function isSavedWith(name: string, names: readonly string[]): boolean {
  const page = /^(?<page>.+)(?:_files|\.files|_fichiers|-Dateien|_archivos|_arquivos)$/u.exec(basename(name))
    ?.groups?.page;
  return page !== undefined && names.some((other) => other === `${page}.html` || other === `${page}.htm`);
}
