import { close, createIndex } from 'pagefind';
import type { PagefindIndex } from 'pagefind';
import { notIndexed } from './render-document.ts';

/** A file of a folder: its path in it, and its bytes. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** An article for the index. */
export interface IndexInput {
  url: string;
  html: string;
}

/**
 * Most occurrences of words in one file of the index (Pagefind's own measure, 20,000 unless said). A reader's first answer
 * loads one such file of each part, sometimes two: 20,000 make 25 KB each, 1,500 make 4 KB, and fewer make the list of these
 * files, which is loaded before, heavier than they save.
 */
process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE ??= '1500';

/**
 * Indexes documents and gives the files of the index; the same documents in the same order give the same bytes.
 *
 * @param language `unknown`, or one that Pagefind has a stemmer for; the documents' own does not matter
 */
export async function runPagefind(documents: readonly IndexInput[], language: string): Promise<IndexFile[]> {
  const index = await newIndex(language);
  try {
    // Begun in order and answered in any: the program sorts them itself.
    await Promise.all(documents.map(({ url, html }) => add(index, url, html)));
    const { files, errors } = await index.getFiles();
    throwIfAny(errors);
    return files;
  } finally {
    await index.deleteIndex();
  }
}

/** Ends Pagefind's process, which keeps the memory of the largest index that it made. The next index begins another. */
export async function closePagefind(): Promise<void> {
  await close();
}

async function newIndex(language: string): Promise<PagefindIndex> {
  const { index, errors } = await createIndex({ forceLanguage: language, excludeSelectors: notIndexed });
  throwIfAny(errors);
  if (!index) throw new Error('Pagefind began no index.');
  return index;
}

async function add(index: PagefindIndex, url: string, content: string): Promise<void> {
  const { errors } = await index.addHTMLFile({ url, content });
  throwIfAny(errors);
}

function throwIfAny(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join(' ')}`);
}
