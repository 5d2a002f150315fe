import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

export const manifestName = 'manifest.json';

const manifestSchema = z.object({
  version: z.literal(1),
  /** File in dist/ → what made it. A file without a key (an asset of Astro's, a file of public/) is known by its bytes. */
  files: z.record(
    z.string(),
    z.object({
      key: z.string().optional(),
      sha256: z.string(),
      size: z.number(),
      /** Passages of a page, entries of a feed (`permalinks.ts`). */
      ids: z.array(z.string()).optional(),
    }),
  ),
});

/** What a dist/ holds and why. */
export type Manifest = z.output<typeof manifestSchema>;

export function renderManifest(manifest: Manifest): string {
  return `${JSON.stringify(manifest, null, 1)}\n`;
}

/** The manifest as a text says it; undefined for a text that is none. */
export function parseManifest(text: string): Manifest | undefined {
  return manifestSchema.safeParse(parseJson(text)).data;
}

/**
 * The manifest of a dist/ folder, less the files that are gone or cut short, and those of the same key: files of one key are
 * made together. An empty one where there is none to trust.
 */
export function readManifest(outDir: string): Manifest {
  const path = join(outDir, manifestName);
  if (!existsSync(path)) return { version: 1, files: {} };
  const parsed = parseManifest(readFileSync(path, 'utf8'));
  if (!parsed) return { version: 1, files: {} };
  const files = Object.entries(parsed.files);
  const isWhole = (file: string, size: number) => sizeOf(join(outDir, file)) === size;
  const lost = files.filter(([file, { size }]) => !isWhole(file, size));
  const lostKeys = new Set(lost.flatMap(([, { key }]) => key ?? []));
  const lostFiles = new Set(lost.map(([file]) => file));
  const held = files.filter(
    ([file, { key }]) => !lostFiles.has(file) && !(key !== undefined && lostKeys.has(key)),
  );
  return { version: 1, files: Object.fromEntries(held) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function sizeOf(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.size;
}
