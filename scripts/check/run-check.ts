import type { Examination } from './examine.ts';
import { examine } from './examine.ts';
import { applyFixes } from './fix/apply-fixes.ts';
import type { Report } from './report/report.ts';

/** Examines the content; with `fix`, mends what is safe to mend and examines what came of it. */
export function runCheck(examination: Examination, fix: boolean): Report {
  const findings = examine(examination);
  const fixed = fix ? applyFixes([...findings.errors, ...findings.faults, ...findings.advice]) : [];
  return { findings: fixed.length > 0 ? examine(examination) : findings, fixed };
}
