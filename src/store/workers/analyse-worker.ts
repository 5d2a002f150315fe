import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { analyseContent } from '../analyse-content.ts';
import { parseEntries } from '../entries.ts';
import type { FileIndex, FileRecord } from '../file-index.ts';
import type { Entry } from '../parse-entry.ts';
import type { Places } from '../places.ts';
import { movedTo } from '../read-site.ts';
import { textFile } from '../read-tree.ts';
import type { FileName } from '../read-tree.ts';

/** What a worker is given when it begins. */
export interface AnalyseOrder {
  places: Places;
  /** Hash of the code that analyses. */
  code: string;
  /** The articles of its share, and all files that are no articles. */
  files: readonly FileName[];
  /** What is known of these. */
  records: readonly FileRecord[];
  /** Paths of the images in the folder. */
  images: readonly string[];
}

const { places, code, files: names, records, images } = workerData as AnalyseOrder;

/** Articles that are analysed before their readings are let go. */
const atOnce = 500;

/** The texts lie in the cache; what goes back is what the index keeps of each article. */
function analyseShare(): void {
  const { contentDir } = places;
  const texts = names.map((name) => textFile(name, join(contentDir, name.path)));
  const index = indexOf(records);
  const { entries, files } = parseEntries(texts, index);
  const [site] = entries.site;
  if (!site) return;
  const { articles } = entries;
  const around = {
    ...entries,
    sources: entries.sources.map(withData),
    people: entries.people.map(withData),
    topics: entries.topics.map((topic) => withoutText(withData(topic))),
    editions: [],
  };
  for (let first = 0; first < articles.length; first += atOnce) {
    analyseContent({
      site: movedTo(site.data, places.home),
      entries: { ...around, articles: articles.slice(first, first + atOnce) },
      files: { ...files, articles: [], topics: [], editions: [] },
      images,
      places,
      code,
      // What is wrong with an article is told where the whole is read: those with problems are not kept.
      remarks: { problems: [], faults: [], advice: [], links: [] },
      index,
    });
  }
}

function indexOf(known: readonly FileRecord[]): FileIndex {
  const byPath = new Map(known.map((record) => [record.path, record]));
  return {
    get: (path) => byPath.get(path),
    set: (record) => {
      if (record.reading) parentPort?.postMessage(record);
    },
    save: () => undefined,
  };
}

/** Each article asks for it: it is read out of the YAML once. */
function withData<T>(entry: Entry<T>): Entry<T> {
  return Object.create(entry, { data: { value: entry.data } }) as Entry<T>;
}

/** An article is analysed by the terms of topics; their texts are for another thread. */
function withoutText<T>(entry: Entry<T>): Entry<T> {
  return Object.create(entry, { body: { value: '' } }) as Entry<T>;
}

analyseShare();
