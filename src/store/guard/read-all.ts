import type { Problem } from '../../lib/problem.ts';
import { attempt, limits } from './attempt.ts';

/** A text that can't be analysed; its message is for the editor. */
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

/** Reads each entry; those that can't be read are told of, and stop no other. */
export function readAll<E extends { file: { display: string } }, T>(
  entries: readonly E[],
  read: (entry: E) => T,
  problems: Problem[],
): T[] {
  return entries.flatMap((entry) => {
    try {
      return [read(entry)];
    } catch (error) {
      if (!(error instanceof UnreadableError)) throw error;
      problems.push({ file: entry.file.display, message: error.message });
      return [];
    }
  });
}
