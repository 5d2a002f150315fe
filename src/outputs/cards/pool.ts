import { availableParallelism } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { createTeller, formatFailure } from './messages.ts';
import type { Subject, Teller } from './messages.ts';
import type { Reply } from './worker.ts';

/** A card or an icon to be drawn. */
export interface CardOrder extends Subject {
  /** Where the picture lies that `input.figure` is the digest of. */
  figureFile?: string | undefined;
}

export interface CardPool {
  /** The image's bytes: a card is a PNG. Rejects, naming the card, when it can't be drawn or two workers end over it. */
  draw: (order: CardOrder) => Promise<Uint8Array>;
  /** Ends the workers. Cards that are not finished are rejected. */
  close: () => Promise<void>;
}

export interface CardPoolOptions {
  /** The project's folder; it holds src/ and node_modules/. Not found from this file's own place, which a bundler changes. */
  root?: string;
  /** As many as the machine has cores, unless given. */
  workers?: number;
  /** Told what a card is drawn without, once for all the shapes of a card; prints a warning unless given. */
  tell?: (message: string) => void;
  /** The worker's file, for tests. */
  script?: string;
}

/** Draws cards in worker threads, begun when needed. Idle workers do not keep the process alive. */
export function createCardPool(options: CardPoolOptions = {}): CardPool {
  const { root = process.cwd(), workers = usualWorkers(), script = scriptIn(root) } = options;
  const tell = createTeller(options.tell ?? ((message) => console.warn(message)));
  const queue: Job[] = [];
  const crew = new Map<Worker, Job | undefined>();

  const assign = (): void => {
    while (queue.length > 0) {
      const worker = idleIn(crew) ?? (crew.size < workers ? hire() : undefined);
      const job = worker && queue.shift();
      if (!job) return;
      const { input, figureFile } = job.order;
      crew.set(worker, job);
      worker.ref();
      worker.postMessage({ input, figureFile });
    }
  };
  const hire = (): Worker => {
    const worker = new Worker(script, { workerData: { root }, resourceLimits });
    crew.set(worker, undefined);
    worker.on('message', (reply: Reply) => {
      worker.unref();
      const job = crew.get(worker);
      crew.set(worker, undefined);
      if (job) settle(job, reply, tell);
      assign();
    });
    onEnd(worker, (reason) => {
      const job = crew.get(worker);
      crew.delete(worker);
      if (job) retry(job, reason, queue);
      assign();
    });
    return worker;
  };

  return {
    draw: (order) =>
      new Promise((resolve, reject) => {
        queue.push({ order, resolve, reject, isSecond: false });
        assign();
      }),
    close: async () => {
      for (const job of [...crew.values(), ...queue.splice(0)]) if (job) fail(job, 'the pool was closed');
      const workers = [...crew.keys()];
      crew.clear();
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

/** A worker takes about 220 MB with the fonts of ten scripts, most of it outside of this heap; one that fills it has lost its way. */
const resourceLimits = { maxOldGenerationSizeMb: 512 };

function scriptIn(root: string): string {
  return path.join(root, 'src/outputs/cards/worker.ts');
}

interface Job {
  order: CardOrder;
  resolve: (bytes: Uint8Array) => void;
  reject: (error: Error) => void;
  /** Whether a worker ended over it already. */
  isSecond: boolean;
}

/** Calls back when a worker has ended, once or twice, with the reason. */
function onEnd(worker: Worker, then: (reason: string) => void): void {
  worker.on('error', (error: Error) => then(error.message));
  worker.on('exit', (code) => then(`its worker ended with code ${code}`));
}

function idleIn(crew: ReadonlyMap<Worker, Job | undefined>): Worker | undefined {
  for (const [worker, job] of crew) if (!job) return worker;
  return undefined;
}

/** The fault may have been the machine's: a worker that was short of memory, say. */
function retry(job: Job, reason: string, queue: Job[]): void {
  if (job.isSecond) fail(job, `${reason}, and so did a second one`);
  else queue.unshift({ ...job, isSecond: true });
}

function fail({ order, reject }: Job, reason: string): void {
  reject(new Error(formatFailure(order, reason)));
}

function settle(job: Job, reply: Reply, tell: Teller): void {
  if ('error' in reply) fail(job, reply.error);
  else {
    tell(job.order, reply);
    job.resolve(reply.bytes);
  }
}

/** `NEWSFOLD_WORKERS`, else as many as the machine runs at once. */
function usualWorkers(): number {
  const written = Number(process.env.NEWSFOLD_WORKERS);
  return Number.isInteger(written) && written > 0 ? written : availableParallelism();
}
