import { Worker } from 'node:worker_threads';
import type { Answer, Bench, Job } from './job.ts';

/** Milliseconds; an input that takes longer is hostile, or no article: an ordinary page takes a tenth of a second. */
const longest = 15_000;
/** The most memory that a worker may hold. */
const mostMegabytes = 1024;

/** Workers that convert inputs, one at a time each; an input that stalls or floods one ends in a sentence. */
export class Pool {
  readonly #bench: Bench;
  readonly #longest: number;
  readonly #idle: Worker[] = [];

  constructor(bench: Bench, longestMs = longest) {
    this.#bench = bench;
    this.#longest = longestMs;
  }

  async run(job: Job): Promise<Answer> {
    const worker = this.#idle.pop() ?? this.#start();
    const { answer, isAlive } = await ask(worker, job, this.#longest);
    if (isAlive) this.#idle.push(worker);
    return answer;
  }

  async close(): Promise<void> {
    await Promise.all(this.#idle.splice(0).map((worker) => worker.terminate()));
  }

  #start(): Worker {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), {
      workerData: this.#bench,
      resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
      // What a parser has to say about a page's faults is no news to an editor.
      stdout: true,
      stderr: true,
    });
    worker.stdout.resume();
    worker.stderr.resume();
    return worker;
  }
}

function ask(worker: Worker, job: Job, longestMs: number): Promise<{ answer: Answer; isAlive: boolean }> {
  return new Promise((resolve) => {
    const end = (answer: Answer, isAlive: boolean): void => {
      clearTimeout(timer);
      worker.off('message', take).off('error', fail).off('exit', die);
      // A worker that dies after its time says so to nobody.
      if (!isAlive) worker.on('error', () => undefined);
      resolve({ answer, isAlive });
    };
    const take = (answer: Answer): void => end(answer, true);
    const fail = (error: unknown): void => end([{ refused: reasonOf(error) }], false);
    const die = (): void => end([{ refused: died }], false);
    const timer = setTimeout(() => {
      end([{ refused: tooSlow(longestMs) }], false);
      void worker.terminate();
    }, longestMs);
    worker.on('message', take).on('error', fail).on('exit', die);
    worker.postMessage(job);
  });
}

const copyIt = 'Copy its text into a .txt file and import that.';
const tooSlow = (longestMs: number): string =>
  `It can’t be read within ${longestMs / 1000} seconds: it is nested or built in a way that no article is. ${copyIt}`;
const tooBig = `It can’t be read within ${mostMegabytes} MB of memory. ${copyIt}`;
const died = `The importer broke off while it read this. ${copyIt}`;

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return died;
  if ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') return tooBig;
  return `It could not be read: ${error.message.split('\n')[0] ?? error.name}. ${copyIt}`;
}
