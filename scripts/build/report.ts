import { ProblemsError, formatProblems } from '../../src/lib/problem.ts';
import type { Problem } from '../../src/lib/problem.ts';
import { visibleLines } from '../../src/lib/visible.ts';
import { machineFault } from './machine-faults.ts';
import { UsageError } from './values-of.ts';

/** Prints what is wrong with a site that is published all the same. */
export function tellFaults(faults: readonly Problem[]): void {
  if (faults.length > 0) console.error(`${formatProblems(faults)}\n${faultsStand}`);
}

const faultsStand =
  'The site is published without the texts and pictures named here, and with these links as they are; npm run check fails until all is mended.';

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
