import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { FileRecord } from '../file-index.ts';
import type { ParsedFolder } from '../parse-content.ts';
import type { Places } from '../places.ts';
import { surroundingsOf } from '../surroundings.ts';
import type { AnalyseOrder } from './analyse-worker.ts';
import { workerCount } from './worker-count.ts';

/** Articles. A worker takes half a second to begin, an article 5 ms: with fewer this thread is done before. */
const fewest = 200;

export interface Ahead {
  /** Told how many articles there are to analyse. */
  begin: (total: number) => { step: () => void; end: () => void };
  /** As many as the machine has cores, unless given. */
  workers?: number;
  /** The worker's file, for tests. */
  script?: string;
}

/**
 * Has many new articles analysed by worker threads, each a share, and puts what they made into the index. Articles that
 * can't be analysed without a problem are left for the thread that reads the whole and tells of them.
 *
 * @throws {Error} when a worker ends before its work is done
 */
export async function analyseAhead(
  { entries, tree, index }: ParsedFolder,
  places: Places,
  code: string,
  { begin, workers = workerCount(), script = scriptIn(places.root) }: Ahead,
): Promise<void> {
  const around = surroundingsOf(entries, places);
  const articles = new Set(entries.articles.map(({ file }) => file.path));
  const fresh = entries.articles.filter(({ file }) => index.get(file.path)?.reading?.around !== around);
  if (workers < 2 || fresh.length < fewest) return;
  const others = tree.texts.filter(({ path }) => !articles.has(path));
  const progress = begin(fresh.length);
  const keep = (record: FileRecord) => {
    index.set(record);
    progress.step();
  };
  const shares = Array.from({ length: workers }, (_, share) =>
    fresh.filter((_article, at) => at % workers === share).map(({ file }) => file),
  );
  const crew = shares.map((share) => {
    const files = [...others, ...share].map(({ path, display }) => ({ path, display }));
    const records = files.flatMap(({ path }) => index.get(path) ?? []);
    const order: AnalyseOrder = { places, code, files, records, images: tree.images };
    return new Worker(script, { workerData: order, resourceLimits });
  });
  try {
    await Promise.all(crew.map((worker) => workOf(worker, keep)));
  } finally {
    progress.end();
    await Promise.all(crew.map((worker) => worker.terminate()));
  }
}

/**
 * The hardest texts that were found take half of it. Below 2 GB V8 looks for what is no longer in use when its heap has
 * doubled, above when it is four times as large: a worker then held 220 MB where 40 were in use.
 */
const resourceLimits = { maxOldGenerationSizeMb: 1900 };

function scriptIn(root: string): string {
  return join(root, 'src/store/workers/analyse-worker.ts');
}

async function workOf(worker: Worker, keep: (record: FileRecord) => void): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<undefined>();
  worker.on('message', keep);
  worker.on('error', reject);
  worker.on('exit', (code) => {
    if (code === 0) resolve(undefined);
    else reject(new Error(`A worker that analysed articles ended with code ${code}.`));
  });
  await promise;
}
