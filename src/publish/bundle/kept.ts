import { z } from 'zod';

/** Names within the folder of a kept bundle. */
export const keptNames = {
  /** The code that renders pages, as Astro bundled it. */
  server: 'server',
  /** Files that pages ask for: scripts, fonts. */
  assets: 'assets',
  facts: 'app.json',
} as const;

/** What a kept bundle has to be told again when it is opened. */
export const keptSchema = z.object({
  /** Name of the module in the server folder that everything begins with. */
  entry: z.string(),
  /** Scripts that integrations put into the head. */
  scripts: z.array(z.unknown()),
  /** The style sheets of each route, by Astro's key of it. */
  styles: z.record(z.string(), z.array(z.unknown())),
});

export type Kept = z.output<typeof keptSchema>;
