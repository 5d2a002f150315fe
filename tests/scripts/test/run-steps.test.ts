import { expect, test } from 'vitest';
import { runSteps } from '../../../scripts/test/run-steps.ts';
import { tallyOfOne } from '../../../scripts/test/tally.ts';

const good = { name: 'good', run: () => tallyOfOne(true) };
const tests = { name: 'tests', run: () => ({ passed: 12, failed: 3 }) };
const broken = {
  name: 'broken',
  run: () => {
    throw new Error('No Chromium.');
  },
};

test('goes on after a failure, and ends with the total alone on a line', () => {
  const lines: string[] = [];
  expect(runSteps([broken, tests, good], (line) => lines.push(line))).toEqual({ passed: 13, failed: 4 });
  expect(lines.join('\n').replace(/\d+\.\d s/gu, '0.0 s')).toMatchInlineSnapshot(`
    "
    ── broken
    No Chromium.

    ── tests

    ── good

    FAILED broken         0.0 s
    FAILED tests          0.0 s
    ok     good           0.0 s

    13 passed, 4 failed"
  `);
});

test('all is well only when nothing failed', () => {
  expect(runSteps([good, good], () => undefined)).toEqual({ passed: 2, failed: 0 });
});
