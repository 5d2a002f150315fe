import { join } from 'node:path';
import { folderOf } from '../../src/model/page.ts';
import type { Page } from '../../src/model/page.ts';
import { closePagefind } from '../../src/outputs/search/run-pagefind.ts';
import { writeSearchFolder } from '../../src/outputs/search/write-folder.ts';
import type { SearchFolder } from '../../src/outputs/search/write-folder.ts';

/** Makes the folders of the search among new pages: its program, and the parts of its index. */
export async function makeSearch(pages: readonly Page[], nextDir: string, stop: AbortSignal): Promise<void> {
  for (const { path, view } of pages) {
    if (stop.aborted) return;
    const folder = folderOf(path);
    // One after the other: each part keeps every core busy by itself.
    if (folder !== undefined) await writeSearchFolder(view as SearchFolder, join(nextDir, folder));
  }
  await closePagefind();
}
