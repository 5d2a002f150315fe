import { constants, gunzipSync } from 'node:zlib';
import type { SearchPart } from '../../views/search/search-index.ts';
import { facetTableOf } from './facet-table.ts';
import { renderDocument } from './render-document.ts';
import { runPagefind } from './run-pagefind.ts';
import type { IndexFile } from './run-pagefind.ts';

/** What Pagefind makes besides the index: its own interface, and the program, which `make-engine.ts` keeps once. */
const notOfPart = /\.(?:js|css|pagefind)$/u;

/** The files of a part of the index, `facets.json` among them. */
export async function makePart(
  { documents, language }: SearchPart,
  getBody: (digest: string) => string,
): Promise<IndexFile[]> {
  const inputs = documents.map((document) => ({
    url: document.href,
    html: renderDocument(document, getBody),
  }));
  const files = (await runPagefind(inputs, language)).filter(({ path }) => !notOfPart.test(path));
  const names = new Map(
    files.flatMap((file) => (isFragment(file) ? [[urlOf(file), nameOf(file)] as const] : [])),
  );
  const named = documents.map(({ href, day, facets }) => {
    const name = names.get(href);
    if (name === undefined) throw new Error(`Pagefind left ${href} out of the index.`);
    return { name, day, facets };
  });
  const table = new TextEncoder().encode(JSON.stringify(facetTableOf(named)));
  return [...files, { path: 'facets.json', content: table }];
}

function isFragment({ path }: IndexFile): boolean {
  return path.endsWith('.pf_fragment');
}

/** `fragment/en_1f3a9c2.pf_fragment` → `en_1f3a9c2` */
function nameOf({ path }: IndexFile): string {
  return path.replace(/^.*\/|\.pf_fragment$/gu, '');
}

/** A fragment is JSON behind a signature. It begins with the address: most need be unpacked no further. */
function urlOf({ path, content }: IndexFile): string {
  for (const bytes of [content.subarray(0, 1024), content]) {
    const text = gunzipSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH }).toString();
    const [, url] = /^[^{]*\{"url":("(?:[^"\\]|\\.)*")/u.exec(text) ?? [];
    if (url !== undefined) return JSON.parse(url) as string;
  }
  throw new Error(`Pagefind's ${path} does not begin with an address.`);
}
