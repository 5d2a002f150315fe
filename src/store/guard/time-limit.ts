import { Script } from 'node:vm';
import { shareValue } from '../../lib/shared-value.ts';

/** Work that was stopped because it took too long. */
export class StoppedError extends Error {
  override readonly name = 'StoppedError';
}

/**
 * Runs work and stops it when it takes longer than a limit, wherever it is: in a loop, in a regular expression. V8 ends
 * it at the clock of another thread (`node:vm`), so nothing within can catch or delay that, and ordinary texts need no
 * copies to and from a worker: it costs them 0.1 ms.
 *
 * @param limit milliseconds
 * @throws {StoppedError}
 */
export function withinLimit<T>(limit: number, work: () => T): T {
  let result: { value: T } | undefined;
  shareValue('work', () => {
    result = { value: work() };
  });
  try {
    script.runInThisContext({ timeout: limit });
  } catch (error) {
    if (!isTimeout(error)) throw error;
    throw new StoppedError(`Stopped after ${limit} ms.`);
  } finally {
    shareValue('work', undefined);
  }
  if (!result) throw new Error('The work ended without a result.');
  return result.value;
}

const script = new Script(`globalThis[Symbol.for('newsfold.work')]()`);

function isTimeout(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
}
