import { z } from 'zod';

export const manifestName = 'manifest.json';

const entrySchema = z.object({
  key: z.string().optional(),
  sha256: z.string(),
  size: z.number(),
  /** Name of a page's policy. */
  policy: z.string().optional(),
  /** Passages of a page, entries of a feed (`permalinks.ts`). */
  ids: z.array(z.string()).optional(),
});

const manifestSchema = z.object({
  version: z.literal(1),
  /** Hash of the code that made the site; a manifest from before it was written has none. */
  code: z.string().optional(),
  /** The Content-Security-Policies of its pages, by a name. */
  policies: z.record(z.string(), z.string()).optional(),
  /** File in dist/ → what made it. A file without a key (an asset of Astro's, a file of public/) is known by its bytes. */
  files: z.record(z.string(), entrySchema),
});

export type FileEntry = z.output<typeof entrySchema>;

/** What a dist/ holds and why. */
export type Manifest = z.output<typeof manifestSchema>;

export function renderManifest(manifest: Manifest): string {
  return `${JSON.stringify(manifest, null, 1)}\n`;
}

/** The manifest as a text says it; undefined for a text that is none. */
export function parseManifest(text: string): Manifest | undefined {
  return manifestSchema.safeParse(parseJson(text)).data;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
