import { parseInstant } from '../../src/lib/date.ts';
import { UsageError } from './values-of.ts';

/**
 * Settles the instant that this run is for, in UTC: `NEWSFOLD_AS_OF`, else the clock's. It is left in the environment,
 * where the programs that this one starts, and Astro's own copy of our modules, find the same.
 *
 * @throws {UsageError}
 */
export function settleAsOf(environment: NodeJS.ProcessEnv, now: () => Date = () => new Date()): string {
  const written = environment.NEWSFOLD_AS_OF ?? now().toISOString();
  const asOf = parseInstant(written, 'UTC');
  if (asOf === undefined) {
    throw new UsageError(
      `NEWSFOLD_AS_OF: "${written}" is no date. Write the instant to build for, for example 2026-06-19T14:30Z, or leave it unset for now.`,
    );
  }
  environment.NEWSFOLD_AS_OF = asOf;
  return asOf;
}
