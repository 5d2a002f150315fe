import { z } from 'zod';

/** How much of a step, or of all of them, passed. */
export interface Tally {
  passed: number;
  failed: number;
}

/** A step that is no list of tests counts as one. */
export function tallyOfOne(passed: boolean): Tally {
  return passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

const reportSchema = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
});

/**
 * Counts vitest's JSON report. A test that was skipped has not passed. A run that failed without a failed test
 * (a file that does not load, an error outside of any test) counts as one failure.
 */
export function tallyOfReport(json: string, exitCode: number | null): Tally {
  const report = reportSchema.parse(JSON.parse(json));
  const failed = report.numFailedTests + report.numPendingTests + report.numTodoTests;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && exitCode !== 0 ? 1 : failed,
  };
}

export function sumOf(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
    failed: tallies.reduce((sum, { failed }) => sum + failed, 0),
  };
}
