import type { Worker } from 'node:worker_threads';
import type { Subject } from './messages.ts';

/** A card or an icon to be drawn. */
export interface CardOrder extends Subject {
  /** Where the picture lies that `input.figure` is the digest of. */
  figureFile?: string | undefined;
}

/** The workers, each with what it was sent and has not answered yet: it draws the first of these. */
export type Crew = Map<Worker, Job[]>;

export interface Job {
  order: CardOrder;
  resolve: (bytes: Uint8Array) => void;
  reject: (error: Error) => void;
  /** Whether a worker ended over it already. */
  isSecond: boolean;
}

/** A worker with no more than this left is sent the next card, so that it need not wait for a busy main thread. */
export const ahead = 3;

/** The worker that has the least left, if that is no more than `most`. */
export function readiestIn(crew: Crew, most: number): Worker | undefined {
  const [readiest] = [...crew].sort(([, some], [, others]) => some.length - others.length);
  return readiest && readiest[1].length <= most ? readiest[0] : undefined;
}

/** Takes the first in the queue and the other shapes of its card: a worker keeps its type and its picture ready. */
export function takeCard(queue: Job[]): Job[] {
  const [first] = queue;
  const jobs = first ? queue.filter((job) => isSameCard(job, first)) : [];
  queue.splice(0, queue.length, ...queue.filter((job) => !jobs.includes(job)));
  return jobs;
}

function isSameCard({ order: { input: one } }: Job, { order: { input: other } }: Job): boolean {
  return one.kind === other.kind && one.title === other.title;
}
