import { expect, test } from 'vitest';
import { sumOf, tallyOfOne, tallyOfReport } from '../../../scripts/test/tally.ts';

test('a report’s tests are counted', () => {
  expect(tallyOfReport(report({ passed: 7, failed: 2 }), 1)).toEqual({ passed: 7, failed: 2 });
});

test('a test that was skipped or is still to be written has not passed', () => {
  expect(tallyOfReport(report({ passed: 7, pending: 1, todo: 2 }), 0)).toEqual({ passed: 7, failed: 3 });
});

test('a run that failed without a failed test is a failure', () => {
  expect(tallyOfReport(report({ passed: 7 }), 1)).toEqual({ passed: 7, failed: 1 });
  expect(tallyOfReport(report({ passed: 7 }), null)).toEqual({ passed: 7, failed: 1 });
});

test('a report of another shape is an error, not a pass', () => {
  expect(() => tallyOfReport('{}', 0)).toThrow('numPassedTests');
});

test('tallies add up', () => {
  const all = [tallyOfOne(true), tallyOfOne(false), { passed: 5, failed: 1 }];
  expect(sumOf(all)).toEqual({ passed: 6, failed: 2 });
});

interface Counts {
  passed: number;
  failed?: number;
  pending?: number;
  todo?: number;
}

function report({ passed, failed = 0, pending = 0, todo = 0 }: Counts): string {
  return JSON.stringify({
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests: pending,
    numTodoTests: todo,
  });
}
