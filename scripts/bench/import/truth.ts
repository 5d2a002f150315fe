import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** One article of a bench folder, and what a good reading of it holds; what is absent is not scored. */
const truthSchema = z.object({
  /** Path below the folder. */
  file: z.string(),
  url: z.string().optional(),
  title: z.string().optional(),
  authors: z.array(z.string()).optional(),
  /** A calendar day. */
  published: z.string().optional(),
  /** The whole text. */
  body: z.string().optional(),
  /** Where there is no body: what the text must hold, and what it must not. */
  contains: z.array(z.string()).optional(),
  excludes: z.array(z.string()).optional(),
});

export type Truth = z.output<typeof truthSchema>;

/**
 * Reads `truth.json` of a bench folder.
 * @throws {Error} When there is none, or it has another form; the message says where.
 */
export function readTruths(folder: string): Truth[] {
  const path = join(folder, 'truth.json');
  const parsed = z.array(truthSchema).safeParse(JSON.parse(readFileSync(path, 'utf8')));
  if (!parsed.success)
    throw new Error(`${path} is no list of { file, title?, authors?, … }: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}
