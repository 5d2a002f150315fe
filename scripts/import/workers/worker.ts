import { statSync, readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { convertBytes } from '../input/convert.ts';
import { largest, tooLarge } from '../input/decode.ts';
import type { Answer, Bench, Job } from './job.ts';
import { outcomeOf } from './product.ts';

const bench = workerData as Bench;

parentPort?.on('message', (job: Job) => {
  void answer(job).then((outcomes) => parentPort?.postMessage(outcomes));
});

async function answer({ file, bytes, published }: Job): Promise<Answer> {
  const read = bytes ?? readInput(file);
  if (typeof read === 'string') return [{ refused: read }];
  const settings =
    published === undefined ? bench.settings : new Map([...bench.settings, ['published', [published]]]);
  const conversions = await convertBytes(read, { ...bench, settings, file });
  return conversions.map(outcomeOf);
}

/** The bytes, or the sentence that says why there are none. */
function readInput(file: string): Uint8Array | string {
  try {
    const { size } = statSync(file);
    return size > largest ? tooLarge(size) : readFileSync(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error) return `It can’t be opened (${String(error.code)}).`;
    throw error;
  }
}
