import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { benchKeyPoints } from '../../../../scripts/bench/keypoints/bench-key-points.ts';
import { bootstrapMean } from '../../../../scripts/bench/keypoints/bootstrap.ts';

/** What the bench prints, and its exit code. */
function run(...args: string[]): { code: number; out: string; err: string } {
  const written = { out: '', err: '' };
  const catchInto = (name: 'out' | 'err') => (text: unknown) => {
    written[name] += String(text);
    return true;
  };
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation(catchInto('out')),
    vi.spyOn(process.stderr, 'write').mockImplementation(catchInto('err')),
  ];
  const code = benchKeyPoints(args);
  spies.forEach((spy) => {
    spy.mockRestore();
  });
  return { code, ...written };
}

const article = [
  'Ferry strike ends',
  'Crews of the island ferries went back to work on Tuesday after a strike of nine days.',
  'Is that the end? The union did not say.',
  'The ferry company will pay crews four per cent more from May.',
  'It rained all morning.',
  'Shops on the islands had run short of bread and fuel during the strike.',
  'Anders Holm of the company had breakfast on the first boat.',
].join('\n\n');

test('scores a folder: the oracle is best, and the random choice the same in each run', () => {
  const folder = mkdtempSync(join(tmpdir(), 'newsfold-bench-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  writeFileSync(join(folder, 'a.txt'), article);
  writeFileSync(
    join(folder, 'a.summary.txt'),
    'Ferry crews ended a strike of nine days and get four per cent more. Shops had run short of fuel.',
  );
  const { code, out } = run(folder);
  expect(code).toBe(0);
  const f1 = (system: string) =>
    Number(new RegExp(`^${system}(?:\\s+[\\d.]+){2}\\s+([\\d.]+)`, 'mu').exec(out)?.[1]);
  expect(f1('oracle-3')).toBeGreaterThanOrEqual(f1('newsfold'));
  expect(f1('newsfold')).toBeGreaterThan(f1('lead-3'));
  const table = (text: string) => text.split('sentences a second')[0]?.replace(/[\d,]+ $/u, '');
  expect(table(run(folder).out)).toBe(table(out));
});

test('a folder without samples is told of, with the names it should hold', () => {
  expect(run('no-such-folder')).toMatchObject({
    code: 2,
    err: expect.stringContaining('<name>.summary.txt') as string,
  });
  expect(run('--help')).toMatchObject({ code: 0, out: expect.stringContaining('ROUGE-L') as string });
});

test('the bounds of a mean hold it, and close in on one that never varies', () => {
  const { mean, low, high } = bootstrapMean([1, 2, 3, 4, 5, 6, 7, 8]);
  expect(mean).toBe(4.5);
  // Normal approximation: 4.5 ± 1.96 · 2.29 / √8
  expect(low).toBeCloseTo(2.9, 0);
  expect(high).toBeCloseTo(6.1, 0);
  expect(bootstrapMean([2, 2, 2])).toEqual({ mean: 2, low: 2, high: 2 });
});
