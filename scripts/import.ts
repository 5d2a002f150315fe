import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { Temporal } from 'temporal-polyfill';
import { visibleLines } from '../src/lib/visible.ts';
import { machineFault } from './build/machine-faults.ts';
import { parseOptions, usage } from './import/options.ts';
import { runImport } from './import/run-import.ts';
import { UsageError } from './import/settings.ts';

try {
  const options = parseOptions(process.argv.slice(2));
  if (options.help) process.stdout.write(usage);
  else process.exitCode = await runImport(options, settingOf(options));
} catch (error) {
  const fault = machineFault(error);
  if (fault !== undefined) {
    process.stderr.write(
      `${visibleLines(fault)}.\nWhat was written until then is whole; run it again for the rest.\n`,
    );
    // The workers would wait for more.
    process.exit(1);
  }
  if (error instanceof UsageError) {
    process.stderr.write(`${visibleLines(error.message)}\nMore: npm run import -- --help\n`);
    process.exitCode = 2;
  } else throw error;
}

function settingOf({ json, inputs }: ReturnType<typeof parseOptions>): Parameters<typeof runImport>[1] {
  return {
    today: Temporal.Now.plainDateISO().toString(),
    contentDir: process.env.CONTENT_DIR ?? join(import.meta.dirname, '..', 'content'),
    canAsk: process.stdin.isTTY && process.stderr.isTTY && !json && !inputs.includes('-'),
    readStdin: () => buffer(process.stdin),
  };
}
