import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

export interface BuildOptions {
  /** Absolute. */
  outDir: string;
  port: number;
  /** The share of the articles to analyse; the whole site without it. */
  shard?: Shard | undefined;
  /** Where to write the stages' seconds as JSON. Absolute. */
  timings?: string | undefined;
}

/** A share of some: 2 of 8. */
export interface Shard {
  /** From 1. */
  number: number;
  count: number;
}

/** A command line that cannot be meant: what is wrong, and how it is written. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

const usage =
  'Options: --outDir <folder> (dist unless said), --shard 2/8, --timings <file>; with npm start also --port <number>.';

/**
 * Reads the options of `npm run build` and `npm start`.
 *
 * @throws {UsageError}
 */
export function parseBuildOptions(args: readonly string[]): BuildOptions {
  const { outDir, port, shard, timings } = valuesOf(args);
  const number = Number(port);
  if (!Number.isInteger(number) || number < 0 || number > 65_535) {
    throw new UsageError(
      `--port: "${port}" is no port. Write a whole number from 0 to 65535, for example --port 8080.`,
    );
  }
  if (outDir === '') throw new UsageError(`--outDir names no folder. ${usage}`);
  return {
    outDir: resolve(outDir),
    port: number,
    shard: shard === undefined ? undefined : shardOf(shard),
    timings: timings === undefined ? undefined : resolve(timings),
  };
}

function shardOf(text: string): Shard {
  const [, number = 0, count = 0] = (/^(\d+)\/(\d+)$/u.exec(text) ?? []).map(Number);
  if (number >= 1 && number <= count) return { number, count };
  throw new UsageError(
    `--shard: "${text}" is no share. Write which of how many, for example --shard 2/8 for the second of eight.`,
  );
}

function valuesOf(args: readonly string[]) {
  const options = {
    outDir: { type: 'string', default: 'dist' },
    port: { type: 'string', default: '4321' },
    shard: { type: 'string' },
    timings: { type: 'string' },
  } as const;
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    // Node names the option in its first sentence; the rest is no help here.
    throw new UsageError(`${error.message.split('. ')[0] ?? ''}. ${usage}`);
  }
}
