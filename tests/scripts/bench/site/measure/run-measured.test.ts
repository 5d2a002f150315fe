import { expect, test, vi } from 'vitest';
import { hasProc } from '../../../../../scripts/bench/site/measure/process-tree.ts';
import { runAllMeasured, runMeasured } from '../../../../../scripts/bench/site/measure/run-measured.ts';

const node = (code: string) => ({
  program: process.execPath,
  args: ['-e', code],
  cwd: '.',
  env: process.env,
});

// Starting processes takes long on a machine that is at work on something else.
vi.setConfig({ testTimeout: 60_000 });

const busy = (milliseconds: number) => `const end = Date.now() + ${milliseconds}; while (Date.now() < end);`;
const spawning = (code: string) =>
  `require('node:child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(code)}])`;

test.skipIf(!hasProc)('CPU and memory of what a command starts count', async () => {
  const heavy = `const held = Buffer.alloc(200e6, 1); ${busy(400)}; held.fill(2)`;
  const { wall, cpu = 0, peak = 0 } = await runMeasured(node(spawning(heavy)));
  expect(wall).toBeGreaterThan(0.4);
  expect(cpu).toBeGreaterThan(0.1);
  expect(peak).toBeGreaterThan(200e6);
  expect(peak).toBeLessThan(1e9);
});

test.skipIf(!hasProc)(
  'of commands that run one after another, time adds up and memory does not',
  async () => {
    const hold = node(`const held = Buffer.alloc(150e6, 1); ${busy(300)}; held.fill(2)`);
    const { wall, peak = 0 } = await runAllMeasured([hold, hold]);
    expect(wall).toBeGreaterThan(0.6);
    expect(peak).toBeLessThan(290e6);
  },
);

test('a command that fails throws what it printed', async () => {
  await expect(runMeasured(node('console.log("No such theme."); process.exitCode = 3'))).rejects.toThrow(
    'No such theme.',
  );
});
