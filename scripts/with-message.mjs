// Plain JavaScript: Node takes 50 ms to get ready for TypeScript, and what this starts needs that time again.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { getHeapStatistics } from 'node:v8';

/** MB. V8's own is larger, for each thread: a cold build peaks a fifth lower with this one, and takes no longer. */
const semiSpace = '--max-semi-space-size=16';

/** glibc keeps what threads let go of, each in a place of its own: 50 MB less with two places for all. Other systems ask for no such thing. */
const env = { MALLOC_ARENA_MAX: '2', ...process.env };

/**
 * Runs a program of this folder, and says what happened when it was ended by what no program can tell of itself: Node's
 * limit of memory, or the system's. `node scripts/with-message.mjs build …` runs `build.ts`.
 */
const [name = '', ...args] = process.argv.slice(2);
const child = spawn(
  process.execPath,
  [semiSpace, ...process.execArgv, `${import.meta.dirname}/${name}.ts`, ...args],
  // The channel closes when this process is gone, and the program ends with it.
  { env, stdio: ['inherit', 'inherit', 'inherit', 'ipc'] },
);
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
  process.on(signal, () => child.kill(signal));
child.on('error', (error) => {
  console.error(`${name} could not be started: ${error.message}`);
  process.exitCode = 1;
});
child.on('exit', (code, signal) => {
  const reason = reasonOf(code, signal);
  if (reason !== undefined)
    console.error(`\n${reason}\nNothing was published; what was there before is as it was.`);
  // A program that somebody ended says so by its code, as in a shell.
  const ended = signal === null ? code : 128 + constants.signals[signal];
  process.exitCode = reason === undefined ? ended : 1;
});

/**
 * @param {number | null} code
 * @param {NodeJS.Signals | null} signal
 */
function reasonOf(code, signal) {
  if (signal === 'SIGABRT' || code === 134) {
    const limit = Math.round(getHeapStatistics().heap_size_limit / 2 ** 20);
    return `The work needed more memory than Node gives a program here (${limit} MB). Give it more, for example NODE_OPTIONS=--max-old-space-size=${limit * 2} npm run ${name}, or let several machines make shares of it with --shard.`;
  }
  if (signal === 'SIGKILL') {
    return 'The system ended the work, most likely because its memory was used up. End other programs, use a machine with more memory, or let several machines make shares of it with --shard.';
  }
  return undefined;
}
