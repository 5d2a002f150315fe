import { ProblemsError } from '../../src/lib/problem.ts';
import { visibleLines } from '../../src/lib/visible.ts';
import { machineFault } from './machine-faults.ts';
import { UsageError } from './values-of.ts';

/** Prints what an editor has to mend, and how it stands; any other error is a bug and shows its stack. */
export function reportAndExit(error: unknown, standing: string): never {
  if (error instanceof UsageError) {
    console.error(visibleLines(error.message));
    process.exit(2);
  }
  const fault = machineFault(error);
  if (fault !== undefined) {
    console.error(`${visibleLines(fault)}.\n${standing}`);
    process.exit(1);
  }
  if (!(error instanceof ProblemsError)) {
    console.error(error);
    console.error(standing);
    process.exit(1);
  }
  const count = error.problems.length;
  console.error(error.message);
  console.error(`\n${count} ${count === 1 ? 'problem' : 'problems'}. ${standing}`);
  process.exit(1);
}
