import { Worker } from 'node:worker_threads';
import type { Answer, Bench, Job } from './job.ts';

/** An input that takes longer is hostile, or no article: an ordinary page takes a tenth of a second. */
const longestMs = 15_000;
/** The most memory that a worker may hold. */
const mostMegabytes = 1024;

/** Workers that convert inputs, one at a time each; an input that stalls or floods one ends in a sentence. */
export class Pool {
  readonly #bench: Bench;
  readonly #idle: Worker[] = [];

  constructor(bench: Bench) {
    this.#bench = bench;
  }

  async run(job: Job): Promise<Answer> {
    const worker = this.#idle.pop() ?? this.#start();
    const { answer, isAlive } = await ask(worker, job);
    if (isAlive) this.#idle.push(worker);
    return answer;
  }

  async close(): Promise<void> {
    await Promise.all(this.#idle.splice(0).map((worker) => worker.terminate()));
  }

  #start(): Worker {
    return new Worker(new URL('./worker.ts', import.meta.url), {
      workerData: this.#bench,
      resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
      // What a parser has to say about a page's faults is no news to an editor.
      stdout: true,
      stderr: true,
    });
  }
}

function ask(worker: Worker, job: Job): Promise<{ answer: Answer; isAlive: boolean }> {
  return new Promise((resolve) => {
    const end = (answer: Answer, isAlive: boolean): void => {
      clearTimeout(timer);
      worker.removeAllListeners();
      // A worker that died late says so to nobody.
      worker.on('error', () => undefined);
      resolve({ answer, isAlive });
    };
    const timer = setTimeout(() => {
      end([{ refused: tooSlow }], false);
      void worker.terminate();
    }, longestMs);
    worker.on('message', (answer: Answer) => end(answer, true));
    worker.on('error', (error) => end([{ refused: reasonOf(error) }], false));
    worker.on('exit', () => end([{ refused: died }], false));
    worker.postMessage(job);
  });
}

const copyIt = 'Copy its text into a .txt file and import that.';
const tooSlow = `It can’t be read within ${longestMs / 1000} seconds: it is nested or built in a way that no article is. ${copyIt}`;
const tooBig = `It can’t be read within ${mostMegabytes} MB of memory. ${copyIt}`;
const died = `The importer broke off while it read this. ${copyIt}`;

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return died;
  if ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') return tooBig;
  return `It could not be read: ${error.message.split('\n')[0] ?? error.name}. ${copyIt}`;
}
