import { parentPort, workerData } from 'node:worker_threads';
import type { Drawing } from '../../model/icon.ts';
import { drawCard } from './draw.ts';
import type { DrawnCard } from './draw.ts';
import { drawIcon } from './icons/draw-icon.ts';

/** What a worker is sent. */
export interface Order {
  input: Drawing;
  figureFile?: string | undefined;
}

/** What a worker begins with. */
export interface WorkerData {
  /** The project's folder. */
  root: string;
}

/** What a worker sends back for each order, in the same order. */
export type Reply = DrawnCard | { error: string };

const { root } = workerData as WorkerData;

let last: Promise<void> = Promise.resolve();

// One after the other: the pool takes the first order without an answer for the one that a worker ended over.
parentPort?.on('message', (order: Order) => {
  last = last.then(async () => parentPort?.postMessage(await answer(order)));
});

async function answer({ input, figureFile }: Order): Promise<Reply> {
  try {
    return input.kind === 'icon' ? await drawIcon(input, root) : await drawCard(input, root, figureFile);
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}
