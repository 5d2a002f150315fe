import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

export interface BuildOptions {
  /** Absolute. */
  outDir: string;
  port: number;
}

/** A command line that cannot be meant: what is wrong, and how it is written. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

const usage = 'Options: --outDir <folder> (dist unless said); with npm start also --port <number>.';

/**
 * Reads the options of `npm run build` and `npm start`.
 *
 * @throws {UsageError}
 */
export function parseBuildOptions(args: readonly string[]): BuildOptions {
  const { outDir, port } = valuesOf(args);
  const number = Number(port);
  if (!Number.isInteger(number) || number < 0 || number > 65_535) {
    throw new UsageError(
      `--port: "${port}" is no port. Write a whole number from 0 to 65535, for example --port 8080.`,
    );
  }
  if (outDir === '') throw new UsageError(`--outDir names no folder. ${usage}`);
  return { outDir: resolve(outDir), port: number };
}

function valuesOf(args: readonly string[]) {
  const options = {
    outDir: { type: 'string', default: 'dist' },
    port: { type: 'string', default: '4321' },
  } as const;
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    // Node names the option in its first sentence; the rest is no help here.
    throw new UsageError(`${error.message.split('. ')[0] ?? ''}. ${usage}`);
  }
}
