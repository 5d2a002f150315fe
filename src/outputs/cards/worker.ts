import { parentPort, workerData } from 'node:worker_threads';
import sharp from 'sharp';
import { z } from 'zod';
import type { CardInput } from '../../model/card.ts';
import { composeCard } from './compose.ts';
import { paintPng } from './png.ts';

/** What a worker sends back for each card that it is sent, in the same order. */
export type Reply = { png: Uint8Array; missing: string[] } | { error: string };

const { root } = z.object({ root: z.string() }).parse(workerData);

// The pool already has a worker for every core.
sharp.concurrency(1);

parentPort?.on('message', (input: CardInput) => {
  void answer(input).then((reply) => parentPort?.postMessage(reply));
});

async function answer(input: CardInput): Promise<Reply> {
  try {
    const { svg, missing } = await composeCard(input, root);
    return { png: await paintPng(svg), missing };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}
