import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { getBody } from '../../collections/get-texts.ts';
import type { SearchEngine, SearchPart } from '../../views/search/search-index.ts';
import { makeEngine } from './make-engine.ts';
import { makePart } from './make-part.ts';

/** What a folder of files is made of. */
export type SearchFolder = SearchEngine | SearchPart;

/** Makes a folder of the search and writes its files. */
export async function writeSearchFolder(view: SearchFolder, folder: string): Promise<void> {
  const files = await ('documents' in view ? makePart(view, getBody) : makeEngine(view));
  for (const { path, content } of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}
