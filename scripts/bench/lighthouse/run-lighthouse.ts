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
  const program = spawn(process.execPath, [command, address, ...args], { env, stdio: 'inherit' });
  const status = await new Promise((resolve, reject) => program.on('error', reject).on('exit', resolve));
  if (status !== 0) throw new Error(`Lighthouse ended with ${String(status)} on ${address}.`);
  return scoresIn(reportSchema.parse(JSON.parse(readFileSync(report, 'utf8'))));
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
