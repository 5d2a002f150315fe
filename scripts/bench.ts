import { benchImport, usage } from './bench/import/bench-import.ts';

/** What can be measured: each takes the arguments after its name and gives the exit code. */
const benches: Readonly<Record<string, (args: readonly string[]) => number>> = { import: benchImport };

const [name = '', ...args] = process.argv.slice(2);
const bench = benches[name];
if (bench) process.exitCode = bench(args);
else {
  process.stderr.write(`${usage}\n`);
  process.exitCode = 2;
}
