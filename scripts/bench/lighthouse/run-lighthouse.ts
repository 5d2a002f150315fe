import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** The categories in the order of the table. */
export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

export type Category = (typeof categories)[number];

/** One run: scores of 0 to 100, and what kept them below. */
export interface Scores {
  scores: Record<Category, number>;
  faults: string[];
}

/** How often a run is tried. */
const most = 3;

const score = z.object({ score: z.number().nullable() });

/** What is read of Lighthouse's own report (https://github.com/GoogleChrome/lighthouse/blob/main/docs/understanding-results.md). */
const reportSchema = z.object({
  categories: z.record(
    z.enum(categories),
    score.extend({ auditRefs: z.array(z.object({ id: z.string(), weight: z.number() })) }),
  ),
  audits: z.record(z.string(), score.extend({ title: z.string(), displayValue: z.string().optional() })),
});

/**
 * Looks at a page once, as a phone on a slow line would: Lighthouse's own mobile settings.
 *
 * @param command of Lighthouse
 * @param report file that its report goes to
 */
export async function runLighthouse(
  command: string,
  address: string,
  { browser, flags, report }: { browser: string; flags: readonly string[]; report: string },
): Promise<Scores> {
  const args = [
    ...['--quiet', '--output=json', `--output-path=${report}`],
    `--only-categories=${categories.join(',')}`,
    `--chrome-flags=${['--headless=new', ...flags].join(' ')}`,
  ];
  const env = { ...process.env, CHROME_PATH: browser };
  // On a busy machine the browser's trace can lack its beginning; Lighthouse itself then says “Please run again”.
  for (let tries = 1; (await run(command, [address, ...args], env)) !== 0; tries += 1) {
    if (tries === most)
      throw new Error(`Lighthouse failed ${most} times on ${address}: its reason stands above.`);
  }
  return scoresIn(reportSchema.parse(JSON.parse(readFileSync(report, 'utf8'))));
}

function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<number | null> {
  const program = spawn(process.execPath, [command, ...args], { env, stdio: 'inherit' });
  return new Promise((resolve, reject) => program.on('error', reject).on('exit', resolve));
}

function scoresIn({ categories: found, audits }: z.output<typeof reportSchema>): Scores {
  const scores = Object.fromEntries(
    categories.map((category) => [category, Math.round(100 * (found[category].score ?? 0))]),
  ) as Record<Category, number>;
  const faults = categories.flatMap((category) =>
    found[category].auditRefs.flatMap(({ id, weight }) => {
      const audit = audits[id];
      if (!audit || weight === 0 || audit.score === null || audit.score >= 0.995) return [];
      return [`${category}: ${audit.title} ${audit.displayValue ?? ''}`.trimEnd()];
    }),
  );
  return { scores, faults };
}
