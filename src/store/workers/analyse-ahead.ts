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
  { entries, index, saveIndex }: ParsedFolder,
  places: Places,
  code: string,
  { begin, workers = workerCount(), script = scriptIn(places.root) }: Ahead,
): Promise<void> {
  const around = surroundingsOf(entries, places);
  const paths = entries.articles.map(({ file }) => file.path);
  const fresh = paths.filter((path) => index.get(path)?.reading?.around !== around);
  if (workers < 2 || fresh.length < fewest) return;
  // The workers find there what this thread has parsed.
  saveIndex();
  const progress = begin(fresh.length);
  const keep = (record: FileRecord) => {
    index.set(record);
    progress.step();
  };
  const shares = Array.from({ length: workers }, (_, share) =>
    fresh.filter((_path, at) => at % workers === share),
  );
  const crew = shares.map((share) => {
    const order: AnalyseOrder = { places, code, paths: share };
    return new Worker(script, { workerData: order });
  });
  try {
    await Promise.all(crew.map((worker) => workOf(worker, keep)));
  } finally {
    progress.end();
    await Promise.all(crew.map((worker) => worker.terminate()));
  }
}

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
