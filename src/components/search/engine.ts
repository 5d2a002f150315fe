import type { Facet } from '../../model/facet.ts';
import type { FacetTable } from '../../outputs/search/facet-table.ts';
import type { PagefindInstance, PagefindModule, PagefindResult } from './pagefind-api.ts';

/** Where the search's files lie, as `views/search/search-view.ts` says. */
export interface EnginePlace {
  language: string;
  engine: string;
  parts: readonly { folder: string; language: string }[];
}

export interface Engine {
  find: (word: string) => Promise<PagefindResult[]>;
  /** What each article can be found by, by Pagefind's name of it. Loaded when it is first asked for. */
  facets: () => Promise<ReadonlyMap<string, Facet[]>>;
}

/** Loads the program and the heads of all parts of the index; the rest comes with the words. */
export async function loadEngine({ engine, parts, language: own }: EnginePlace): Promise<Engine> {
  const instance = await createInstance(engine);
  await Promise.all(parts.map(({ folder, language }) => instance.mergeIndex(folder, { language })));
  // The index that comes with the program holds no article.
  const isArticle = (id: string) => parts.some(({ language }) => id.startsWith(`${language}_`));
  let tables: Promise<FacetTable[]> | undefined;
  return {
    find: async (word) => (await instance.search(word)).results.filter(({ id }) => isArticle(id)),
    facets: async () => {
      tables ??= Promise.all(parts.map(({ folder }) => loadTable(folder)));
      const loaded = await tables.catch((error: unknown) => {
        tables = undefined;
        throw error;
      });
      return new Map(loaded.flatMap((table) => rowsOf(table, own)));
    },
  };
}

/** On the page's own thread: it has nothing else to do, and a worker would load the program twice. */
async function createInstance(folder: string): Promise<PagefindInstance> {
  const { createInstance: create } = (await import(
    /* @vite-ignore */ `${folder}pagefind.js`
  )) as PagefindModule;
  const instance = create({ basePath: folder, noWorker: true });
  // Says why when the program does not start; to merge an index would wait for it forever.
  await instance.search('');
  return instance;
}

async function loadTable(folder: string): Promise<FacetTable> {
  // Asked for anew each time: Pagefind's names change with the articles.
  const response = await fetch(`${folder}facets.json`, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${response.url} answers ${response.status}.`);
  return (await response.json()) as FacetTable;
}

/** What the table leaves out is put in again: the year, and the site's language where an article has no other. */
function rowsOf({ facets, articles }: FacetTable, language: string): [string, Facet[]][] {
  return Object.entries(articles).map(([name, [day, ...places]]) => {
    const said = places.flatMap((place) => (facets[place] ? [facets[place]] : []));
    const own: Facet[] = said.some(([kind]) => kind === 'language') ? [] : [['language', language]];
    return [name, [...said, ['year', day.slice(0, 4)], ...own]];
  });
}
