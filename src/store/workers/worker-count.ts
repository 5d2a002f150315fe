import { availableParallelism } from 'node:os';

/** How many threads share a kind of work: `NEWSFOLD_WORKERS`, else as many as the machine runs at once. */
export function workerCount(): number {
  const written = Number(process.env.NEWSFOLD_WORKERS);
  return Number.isInteger(written) && written > 0 ? written : availableParallelism();
}
