import { statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { sha256 } from '../lib/hash.ts';
import { ProblemsError } from '../lib/problem.ts';
import { parseEntries } from './entries.ts';
import type { Entries, Files } from './entries.ts';
import { openFileIndex } from './file-index.ts';
import type { FileIndex } from './file-index.ts';
import type { Places } from './places.ts';
import { readTree } from './read-tree.ts';
import type { Tree } from './read-tree.ts';

/** A content folder whose files are parsed, and no text of theirs read further. */
export interface ParsedFolder extends ReturnType<typeof parseEntries> {
  entries: Entries;
  files: Files;
  tree: Tree;
  index: FileIndex;
  /** Keeps what the index has learnt. */
  saveIndex: () => void;
}

/**
 * @param code hash of the code that analyses
 * @param index of earlier readings, where it is in memory already
 * @throws {ProblemsError} when there is no such folder
 */
export function parseContent(
  places: Places,
  code: string,
  index = openFileIndex(indexFileOf(places), code),
): ParsedFolder {
  const tree = readTreeOrThrow(places.contentDir, index);
  const saveIndex = () => index.save(tree.texts.map(({ path }) => path));
  return { ...parseEntries(tree.texts, index), tree, index, saveIndex };
}

/** Where the index of a content folder lies. */
export function indexFileOf({ indexDir, contentDir }: Places): string {
  return join(indexDir, sha256(contentDir).slice(0, 16));
}

function readTreeOrThrow(contentDir: string, index: FileIndex): Tree {
  if (statSync(contentDir, { throwIfNoEntry: false })?.isDirectory()) return readTree(contentDir, index);
  const message = 'There is no such content folder. Set CONTENT_DIR to the folder that holds site.yml.';
  throw new ProblemsError([{ file: relative(process.cwd(), contentDir), message }]);
}
