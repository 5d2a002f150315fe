import { compareByPlace } from '../../../src/lib/problem.ts';
import type { Problem } from '../../../src/lib/problem.ts';
import type { Report } from './report.ts';

/**
 * For programs, one object:
 *
 * `{ version: 1, counts, problems: [{ file, line?, column?, severity: "error" | "advice", message, fix? }], fixed: [{ file, line, column, message }] }`,
 * where `fix` is `{ line, column, from, to }`: at that place the text `from` becomes `to`. Lines and columns count from 1.
 */
export function renderJson({ findings: { errors, faults, advice, counts }, fixed }: Report): string {
  const rated = (problems: readonly Problem[], severity: 'error' | 'advice') =>
    problems.map(({ file, line, column, message, fix }) => ({ file, line, column, severity, message, fix }));
  const problems = [...rated([...errors, ...faults], 'error'), ...rated(advice, 'advice')].sort(
    compareByPlace,
  );
  return JSON.stringify({ version: 1, counts, problems, fixed }, null, 2);
}
