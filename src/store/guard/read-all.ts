import type { Problem } from '../../lib/problem.ts';
import { attempt, leftOut, limits } from './attempt.ts';

/** A text that can't be analysed. Its message is for the editor; without one, the editor has been told. */
export class UnreadableError extends Error {
  override readonly name = 'UnreadableError';
}

/**
 * Does a step of a text's analysis within its time.
 *
 * @throws {UnreadableError}
 */
export function guardStep<T>(work: () => T): T {
  const result = attempt(limits.step, work);
  if ('fault' in result) throw new UnreadableError(result.fault);
  return result.value;
}

/** Reads each entry; those that can't be read are told of and left out, and stop no other. */
export function readAll<E extends { file: { display: string } }, T>(
  entries: readonly E[],
  read: (entry: E) => T,
  faults: Problem[],
): T[] {
  return entries.flatMap((entry) => {
    try {
      return [read(entry)];
    } catch (error) {
      if (!(error instanceof UnreadableError)) throw error;
      if (error.message !== '') faults.push({ file: entry.file.display, message: leftOut(error.message) });
      return [];
    }
  });
}
