import type { SearchEngine } from '../../views/search/search-index.ts';
import { runPagefind } from './run-pagefind.ts';
import type { IndexFile } from './run-pagefind.ts';

/**
 * The files of Pagefind's program, with an index that holds one word. The page's script begins with it and merges the
 * parts: Pagefind takes its first index for the language of the page, and lets only the others name their own.
 */
export async function makeEngine({ language }: SearchEngine): Promise<IndexFile[]> {
  const files = await runPagefind(
    [{ url: '/', html: '<html><body><p>newsfold</p></body></html>' }],
    language,
  );
  const stemmer = `wasm.${language}.pagefind`;
  const program = files.some(({ path }) => path === stemmer) ? stemmer : 'wasm.unknown.pagefind';
  return files.filter(
    ({ path }) => path === 'pagefind.js' || path === program || !/\.(?:js|css|pagefind)$/u.test(path),
  );
}
