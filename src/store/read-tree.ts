import { isUtf8 } from 'node:buffer';
import { readFileSync, readdirSync, realpathSync, statSync } from 'node:fs';
import type { Dirent } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { sha256 } from '../lib/hash.ts';
import type { Problem } from '../lib/problem.ts';
import { isAsBefore, statOf } from './file-index.ts';
import type { FileIndex } from './file-index.ts';
import { readBytes, unreadable } from './guard/read-bytes.ts';
import { strangerMessage } from './strangers.ts';

/** A text file of the content folder. */
export interface TextFile {
  /** Relative to the content folder, with `/`. */
  path: string;
  /** As messages name it. */
  display: string;
  /** Read from the disk when somebody asks, unless it is held already. */
  readonly text: string;
  /** Lets go of a text that is held: those of 10,000 files would fill the memory. */
  letGo?: () => void;
}

/** What a file is called. */
export type FileName = Pick<TextFile, 'path' | 'display'>;

export interface Tree {
  texts: TextFile[];
  /** Paths of images, relative to the content folder, with `/`. */
  images: string[];
  problems: Problem[];
}

/** What `npm run schema` writes for editors’ programs. */
const schemaNames = /^[a-z]+\.schema\.json$/u;

/** Bytes. How much of a text is read further is for `guard/excess.ts` to say. */
const mostText = 50_000_000;

const textNames = /\.(?:md|yml)$/u;

/**
 * Reads every text file below a content folder, in the order of their paths; those that are as the index knows them when
 * somebody asks for their text. Dotfiles and README.md are left alone.
 */
export function readTree(contentDir: string, index: FileIndex): Tree {
  const tree: Tree = { texts: [], images: [], problems: [] };
  const root = realpathSync(contentDir);
  const shown = relative(process.cwd(), contentDir);
  for (const entry of entriesOf(contentDir, tree.problems)) {
    const absolute = join(entry.parentPath, entry.name);
    const path = absolute.slice(contentDir.length + 1).replaceAll(sep, '/');
    if (path === 'README.md' || schemaNames.test(path)) continue;
    const display = join(shown, path);
    const problem = linkProblem(entry, absolute, root) ?? strangerMessage(path);
    if (problem !== undefined) tree.problems.push({ file: display, message: problem });
    else if (textNames.test(path)) addText(tree, { path, display }, absolute, index);
    else tree.images.push(path);
  }
  return tree;
}

/** All that is no folder; Node's own recursive reading would follow links to folders. */
function entriesOf(folder: string, problems: Problem[]): Dirent[] {
  const entries = namesIn(folder, problems).filter(({ name }) => !name.startsWith('.'));
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? entriesOf(join(folder, entry.name), problems) : [entry]));
}

function namesIn(folder: string, problems: Problem[]): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    problems.push({ file: relative(process.cwd(), folder), message: unreadable(error) });
    return [];
  }
}

function linkProblem(entry: Dirent, absolute: string, root: string): string | undefined {
  if (entry.isFile()) return undefined;
  const target = realTarget(absolute);
  if (target === undefined) return 'This link leads nowhere. Delete it, or put the file itself here.';
  if (!target.startsWith(root + sep)) {
    return 'This link leads out of the content folder, so what it names is not published. Put a copy of the file here instead.';
  }
  if (statSync(target).isFile()) return undefined;
  return 'This is not a plain file, and what lies behind it is not read. Put the files themselves here, or take it away.';
}

function realTarget(absolute: string): string | undefined {
  try {
    return realpathSync(absolute);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ELOOP');
}

/** @param held its text, where that is known */
export function textFile(file: FileName, absolute: string, held?: string): TextFile {
  let text = held;
  return {
    ...file,
    get text() {
      return text ?? textOf(readFileSync(absolute));
    },
    letGo: () => (text = undefined),
  };
}

function addText(tree: Tree, file: FileName, absolute: string, index: FileIndex): void {
  const stats = statSync(absolute);
  const record = index.get(file.path);
  if (record && isAsBefore(record, stats)) {
    tree.texts.push(textFile(file, absolute));
    return;
  }
  const seen = Date.now();
  const bytes = readBytes(absolute, mostText);
  if (typeof bytes === 'string') {
    tree.problems.push({ file: file.display, message: bytes });
    return;
  }
  if (isUtf8(bytes)) {
    const now = { path: file.path, stat: statOf(stats), seen, sha: sha256(bytes) };
    index.set(record?.sha === now.sha ? { ...record, ...now } : now);
    tree.texts.push(textFile(file, absolute, textOf(bytes)));
    return;
  }
  const message =
    'This line is not UTF-8 text. Save the file as UTF-8, or convert it with "npm run import -- <file>".';
  tree.problems.push({ file: file.display, line: firstBadLine(bytes), message });
}

function textOf(bytes: Buffer): string {
  return bytes.toString('utf8').replace(/^\uFEFF/u, '');
}

function firstBadLine(bytes: Buffer): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const end = bytes.indexOf(0x0a, start);
    const stop = end === -1 ? bytes.length : end;
    if (!isUtf8(bytes.subarray(start, stop))) return line;
    start = stop + 1;
  }
  return 1;
}
