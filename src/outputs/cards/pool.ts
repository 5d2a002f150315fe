import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { workerCount } from '../../store/workers/worker-count.ts';
import { createTeller, formatFailure } from './messages.ts';
import type { Teller } from './messages.ts';
import { ahead, readiestIn, takeCard } from './jobs.ts';
import type { CardOrder, Crew, Job } from './jobs.ts';
import type { Reply, WorkerData } from './worker.ts';

export interface CardPool {
  /** The image's bytes: a card is a PNG. Rejects, naming the card, when it can't be drawn or two workers end over it. */
  draw: (order: CardOrder) => Promise<Uint8Array>;
  /** How many workers may draw at a time, from now on; none is sent away. */
  setWorkers: (workers: number) => void;
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
  const { root = process.cwd(), script = scriptIn(root) } = options;
  let { workers = workerCount() } = options;
  const tell = createTeller(options.tell ?? console.warn);
  const queue: Job[] = [];
  const crew: Crew = new Map();

  const assign = (): void => {
    while (queue.length > 0) {
      const worker = readiestIn(crew, crew.size < workers ? 0 : ahead) ?? (crew.size < workers && hire());
      if (!worker) return;
      const jobs = takeCard(queue);
      crew.get(worker)?.push(...jobs);
      send(worker, jobs);
    }
  };
  const hire = (): Worker => {
    const worker = new Worker(script, { workerData: { root } satisfies WorkerData, resourceLimits });
    crew.set(worker, []);
    worker.on('message', (reply: Reply) => {
      const jobs = crew.get(worker);
      const job = jobs?.shift();
      if (jobs?.length === 0) worker.unref();
      if (job) settle(job, reply, tell);
      assign();
    });
    onEnd(worker, (reason) => {
      const [first, ...rest] = crew.get(worker) ?? [];
      crew.delete(worker);
      queue.unshift(...rest);
      if (first) retry(first, reason, queue);
      assign();
    });
    return worker;
  };

  return {
    draw: (order) =>
      new Promise((resolve, reject) => {
        // The other shapes of the card are asked for in the same turn.
        if (queue.push({ order, resolve, reject, isSecond: false }) === 1) setImmediate(assign);
      }),
    setWorkers: (most) => void (workers = most),
    close: async () => {
      for (const job of [...[...crew.values()].flat(), ...queue.splice(0)]) fail(job, 'the pool was closed');
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

function send(worker: Worker, jobs: readonly Job[]): void {
  worker.ref();
  for (const { order } of jobs) worker.postMessage({ input: order.input, figureFile: order.figureFile });
}

/** Calls back when a worker has ended, once or twice, with the reason. */
function onEnd(worker: Worker, then: (reason: string) => void): void {
  worker.on('error', (error: Error) => then(error.message));
  worker.on('exit', (code) => then(`its worker ended with code ${code}`));
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
