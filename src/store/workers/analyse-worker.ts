import { parentPort, workerData } from 'node:worker_threads';
import { analyseContent } from '../analyse-content.ts';
import type { Entries } from '../entries.ts';
import type { FileRecord } from '../file-index.ts';
import { parseContent } from '../parse-content.ts';
import type { Places } from '../places.ts';
import { movedTo } from '../read-site.ts';

/** What a worker is given when it begins. */
export interface AnalyseOrder {
  places: Places;
  /** Hash of the code that analyses. */
  code: string;
  /** Paths of the articles of its share. */
  paths: readonly string[];
}

const { places, code, paths } = workerData as AnalyseOrder;

/** The texts lie in the cache; what goes back is what the index keeps of each article. */
function analyseShare(): void {
  const { entries, files, tree, index: known } = parseContent(places, code);
  const [site] = entries.site;
  if (!site) return;
  const isOwn = new Set(paths);
  const index = { ...known, set: (record: FileRecord) => parentPort?.postMessage(record) };
  analyseContent({
    site: movedTo(site.data, places.home),
    entries: {
      ...entries,
      articles: entries.articles.filter(({ file }) => isOwn.has(file.path)),
      topics: withoutText(entries.topics),
      editions: [],
    },
    files: { ...files, articles: [], topics: [], editions: [] },
    images: tree.images,
    places,
    code,
    // What is wrong with an article is told where the whole is read: those with problems are not kept.
    remarks: { problems: [], faults: [], advice: [], links: [] },
    index,
  });
}

/** An article is analysed by the terms of topics; their texts are for another thread. */
function withoutText(topics: Entries['topics']): Entries['topics'] {
  return topics.map((topic) => Object.create(topic, { body: { value: '' } }) as typeof topic);
}

analyseShare();
