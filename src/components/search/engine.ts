import type { Facet } from '../../model/facet.ts';
import type { FacetTable } from '../../outputs/search/facet-table.ts';
import type { PagefindInstance, PagefindModule, PagefindResult } from './pagefind-api.ts';

/** Where the search's files lie, as `views/search/search-view.ts` says. */
export interface EnginePlace {
  language: string;
  engine: string;
  parts: readonly { folder: string; language: string }[];
}

/** What is known of an article before its text is loaded. */
export interface IndexedArticle {
  day: string;
  facets: Facet[];
}

export interface Engine {
  find: (word: string) => Promise<PagefindResult[]>;
  articles: ReadonlyMap<string, IndexedArticle>;
}

/** Loads the program and the heads of all parts of the index; the rest comes with the words. */
export async function loadEngine({ engine, parts, language: own }: EnginePlace): Promise<Engine> {
  const tables = Promise.all(parts.map(({ folder }) => loadTable(folder)));
  const instance = await createInstance(engine);
  await Promise.all(parts.map(({ folder, language }) => instance.mergeIndex(folder, { language })));
  const articles = new Map((await tables).flatMap((table) => rowsOf(table, own)));
  return {
    find: async (word) => (await instance.search(word)).results.filter(({ id }) => articles.has(id)),
    articles,
  };
}

/** On the page's own thread: it has nothing else to do, and a worker would load the program twice. */
async function createInstance(folder: string): Promise<PagefindInstance> {
  const { createInstance: create } = (await import(
    /* @vite-ignore */ `${folder}pagefind.js`
  )) as PagefindModule;
  return create({ basePath: folder, noWorker: true });
}

async function loadTable(folder: string): Promise<FacetTable> {
  // Asked for anew each time: Pagefind's names change with the articles.
  const response = await fetch(`${folder}facets.json`, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${response.url} answers ${response.status}.`);
  return (await response.json()) as FacetTable;
}

/** What the table leaves out is put in again: the year, and the site's language where an article has no other. */
function rowsOf({ facets, articles }: FacetTable, language: string): [string, IndexedArticle][] {
  return Object.entries(articles).map(([name, [day, ...places]]) => {
    const said = places.flatMap((place) => (facets[place] ? [facets[place]] : []));
    const own: Facet[] = said.some(([kind]) => kind === 'language') ? [] : [['language', language]];
    return [name, { day, facets: [...said, ['year', day.slice(0, 4)], ...own] }];
  });
}
