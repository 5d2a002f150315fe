import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tallyOfOne, tallyOfReport } from './tally.ts';
import type { Tally } from './tally.ts';

/** Runs a script of package.json, and counts it as one. */
export function runScript(name: string): Tally {
  return tallyOfOne(run(name, []) === 0);
}

/** Runs a script of package.json that is vitest, and counts its tests. */
export function runTests(name: string): Tally {
  const folder = mkdtempSync(join(tmpdir(), 'newsfold-test-'));
  try {
    const report = join(folder, 'report.json');
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    // A snapshot that is not there yet is a failure, not a thing to write.
    const exitCode = run(name, ['--update=none', ...reporters]);
    // No report: vitest itself fell over, and has said why.
    return existsSync(report) ? tallyOfReport(readFileSync(report, 'utf8'), exitCode) : tallyOfOne(false);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** With the project's own Node: `--run` puts node_modules/.bin first on the path. */
function run(name: string, args: readonly string[]): number | null {
  const { error, status } = spawnSync(process.execPath, ['--run', name, '--', ...args], {
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (error) throw error;
  return status;
}
