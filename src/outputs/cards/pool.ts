import { availableParallelism } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Drawing } from '../../model/icon.ts';
import { formatMissing, nameOf } from './missing.ts';
import type { Order, Reply } from './worker.ts';

export interface CardPool {
  /**
   * The image's bytes: a card is a PNG. `figureFile` is the picture that `input.figure` is the digest of. Rejects, naming
   * the card, when it cannot be drawn or its worker ends.
   */
  draw: (input: Drawing, figureFile?: string) => Promise<Uint8Array>;
  /** Ends the workers. Cards that are not finished are rejected. */
  close: () => Promise<void>;
}

export interface CardPoolOptions {
  /** The project's folder; it holds src/ and node_modules/. Not found from this file's own place, which a bundler changes. */
  root?: string;
  /** As many as the machine has cores, unless given. */
  workers?: number;
  /** Told of the characters of a card that no font has; prints a warning unless given. */
  onMissing?: (input: Drawing, characters: readonly string[]) => void;
  /** The worker's file, for tests. */
  script?: string;
}

/** Draws cards in worker threads, begun when needed. Idle workers do not keep the process alive. */
export function createCardPool(options: CardPoolOptions = {}): CardPool {
  const { root = process.cwd(), workers = availableParallelism(), onMissing = warn } = options;
  const script = options.script ?? path.join(root, 'src/outputs/cards/worker.ts');
  const queue: Job[] = [];
  const crew = new Map<Worker, Job | undefined>();

  const assign = (): void => {
    while (queue.length > 0) {
      const worker = idleIn(crew) ?? (crew.size < workers ? hire() : undefined);
      if (!worker) return;
      const job = queue.shift();
      crew.set(worker, job);
      worker.ref();
      worker.postMessage(job?.order);
    }
  };
  const hire = (): Worker => {
    const worker = new Worker(script, { workerData: { root } });
    worker.on('message', (reply: Reply) => {
      const job = crew.get(worker);
      crew.set(worker, undefined);
      worker.unref();
      if (job) settle(job, reply, onMissing);
      assign();
    });
    worker.on('error', (error: Error) => dismiss(worker, error.message));
    worker.on('exit', (code) => dismiss(worker, `its worker ended with code ${code}`));
    return worker;
  };
  const dismiss = (worker: Worker, reason: string): void => {
    const job = crew.get(worker);
    crew.delete(worker);
    job?.reject(failureOf(job.order, reason));
    assign();
  };

  return {
    draw: (input, figureFile) =>
      new Promise((resolve, reject) => {
        queue.push({ order: { input, figureFile }, resolve, reject });
        assign();
      }),
    close: async () => {
      for (const { order, reject } of queue.splice(0)) reject(failureOf(order, 'the pool was closed'));
      await Promise.all(Array.from(crew.keys(), (worker) => worker.terminate()));
    },
  };
}

interface Job {
  order: Order;
  resolve: (bytes: Uint8Array) => void;
  reject: (error: Error) => void;
}

function idleIn(crew: ReadonlyMap<Worker, Job | undefined>): Worker | undefined {
  for (const [worker, job] of crew) if (!job) return worker;
  return undefined;
}

function settle(
  { order, resolve, reject }: Job,
  reply: Reply,
  onMissing: NonNullable<CardPoolOptions['onMissing']>,
) {
  if ('error' in reply) {
    reject(failureOf(order, reply.error));
    return;
  }
  if (reply.missing.length > 0) onMissing(order.input, reply.missing);
  resolve(reply.bytes);
}

function failureOf({ input }: Order, reason: string): Error {
  return new Error(`Cannot draw the ${nameOf(input)}: ${reason}.`);
}

function warn(input: Drawing, characters: readonly string[]): void {
  console.warn(formatMissing(input, characters));
}
