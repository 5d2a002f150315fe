import { parentPort, workerData } from 'node:worker_threads';
import sharp from 'sharp';
import { z } from 'zod';
import type { Drawing } from '../../model/icon.ts';
import { composeCard } from './compose.ts';
import { drawIcon } from './icons/draw-icon.ts';
import { paintCard } from './paint.ts';

/** What a worker is sent. */
export interface Order {
  input: Drawing;
  figureFile?: string | undefined;
}

/** What a worker sends back for each order, in the same order. */
export type Reply = { bytes: Uint8Array; missing: string[] } | { error: string };

const { root } = z.object({ root: z.string() }).parse(workerData);

// The pool already has a worker for every core.
sharp.concurrency(1);

parentPort?.on('message', (order: Order) => {
  void answer(order).then((reply) => parentPort?.postMessage(reply));
});

async function answer({ input, figureFile }: Order): Promise<Reply> {
  try {
    if (input.kind === 'icon') return await drawIcon(input, root);
    const composed = await composeCard(input, root);
    return { bytes: await paintCard(composed, figureFile), missing: composed.missing };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}
