import { parseArgs } from 'node:util';
import type { ParseArgsOptionsConfig } from 'node:util';

/** A command line that cannot be meant: what is wrong, and how it is written. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/**
 * Reads the options of a command.
 *
 * @param usage the sentence that lists the options
 * @throws {UsageError}
 */
export function valuesOf<T extends ParseArgsOptionsConfig>(
  args: readonly string[],
  options: T,
  usage: string,
) {
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    // Node names the option in its first sentence; the rest is no help here.
    throw new UsageError(`${error.message.split('. ')[0] ?? ''}. ${usage}`);
  }
}
