import { resolve } from 'node:path';
import { UsageError, valuesOf } from './values-of.ts';

export interface BuildOptions {
  /** Absolute. */
  outDir: string;
  port: number;
  /** Whether `.br` and `.gz` are put beside text files. */
  compress: boolean;
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

const options = {
  outDir: { type: 'string', default: 'dist' },
  port: { type: 'string', default: '4321' },
  compress: { type: 'boolean', default: false },
  shard: { type: 'string' },
  timings: { type: 'string' },
} as const;

const usage =
  'Options: --outDir <folder> (dist unless said), --compress, --shard 2/8, --timings <file>; with npm start also --port <number>.';

/**
 * Reads the options of `npm run build` and `npm start`.
 *
 * @throws {UsageError}
 */
export function parseBuildOptions(args: readonly string[]): BuildOptions {
  const { outDir, port, compress, shard, timings } = valuesOf(args, options, usage);
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
    compress,
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
