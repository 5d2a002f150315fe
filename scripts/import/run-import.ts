import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { visible } from '../../src/lib/visible.ts';
import { askDate } from './ask-date.ts';
import { readSurroundings } from './complete/surroundings.ts';
import { listInputs } from './inputs.ts';
import type { Options } from './options.ts';
import { Progress } from '../report/progress.ts';
import { Report } from './report/report.ts';
import { refusal, storeOutcome } from './store-outcome.ts';
import type { Answer, Job } from './workers/job.ts';
import { Pool } from './workers/pool.ts';
import { runInOrder } from './workers/run-in-order.ts';
import { readShelf } from './write/shelf.ts';

/** What the command line hands in: the clock, the folders, and whether somebody can be asked. */
export interface Setting {
  /** A calendar day. */
  today: string;
  /** The project's content folder. */
  contentDir: string;
  canAsk: boolean;
  readStdin: () => Promise<Uint8Array>;
}

/** Imports everything named and reports on it. Returns the exit code: 0 when all was written, 1 when something was refused. */
export async function runImport(options: Options, setting: Setting): Promise<number> {
  const started = performance.now();
  const out = resolve(options.out ?? join(setting.contentDir, 'articles'));
  const surroundings = readSurroundings(out, setting.contentDir);
  const { files, skipped, problems } = listInputs(options.inputs);
  const progress = new Progress(process.stderr, 'articles', files.length);
  const report = new Report(options.json, progress);
  const pool = new Pool({ ...options, today: setting.today, surroundings });
  const storing = { ...options, out, surroundings, shelf: readShelf(out) };

  surroundings.problems.forEach((problem) => process.stderr.write(`${visible(problem)}\n`));
  problems.forEach(({ input, message }) => report.tell(refusal(input, message)));
  progress.draw();
  await runInOrder(
    files,
    Math.min(availableParallelism(), files.length),
    async (file) => {
      const job = await jobOf(file, setting);
      return { job, answer: await pool.run(job) };
    },
    async ({ job, answer }) => {
      const outcomes = setting.canAsk ? await settle(job, answer, pool, progress) : answer;
      outcomes.forEach((outcome, index) => {
        const input = outcomes.length > 1 ? `${job.file}#${index + 1}` : job.file;
        report.tell(storeOutcome(outcome, input, storing));
      });
      progress.step();
    },
  );
  progress.clear();
  await pool.close();
  if (report.told !== 1 || skipped > 0) {
    process.stderr.write(
      report.summary({ skipped, dryRun: options.dryRun, seconds: (performance.now() - started) / 1000 }),
    );
  }
  return report.refused > 0 || report.told === 0 ? 1 : 0;
}

async function jobOf(file: string, { readStdin }: Setting): Promise<Job> {
  return file === '-' ? { file: 'standard input', bytes: await readStdin() } : { file };
}

/** Puts the question of the day to the editor, when it is all that keeps an input back. */
async function settle(job: Job, answer: Answer, pool: Pool, progress: Progress): Promise<Answer> {
  const [only, another] = answer;
  if (!only || another || only.product || !only.candidates) return answer;
  progress.clear();
  const published = await askDate(job.file, only.candidates);
  return published === undefined ? answer : pool.run({ ...job, published });
}
