import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nextArticle, siteFiles } from '../../scripts/bench/site/generate/site-files.ts';
import { between, randomOf, shuffle } from '../../scripts/bench/random.ts';
import { startBuild } from '../support/build.ts';
import { copyCheckout } from '../support/checkout.ts';
import type { Checkout } from '../support/checkout.ts';
import { writeFiles } from '../support/folder.ts';
import { edits } from '../support/random-edits.ts';
import { sumsOf } from '../support/site-copy.ts';

/** `PROOF_SEED=7 npx vitest run --project site tests/site/proof.test.ts` makes the same edits again. */
const { PROOF_SEED, CI } = process.env;
// In CI always the same edits: what a change breaks is told apart from what chance finds.
const seed = Number(PROOF_SEED ?? (CI === 'true' ? 935_750 : between(Math.random, 1, 999_999)));
const random = randomOf(seed);
const minutes = 60_000;

/** Short articles: what an edit touches does not depend on their length, and what is built again does not take long. */
const size = { seed, articles: 60, words: 120, topics: 8, sources: 6, people: 20 };

const folder = mkdtempSync(join(tmpdir(), 'newsfold-proof-'));
const checkout = copyCheckout('.', join(folder, 'incremental'));
const steps = shuffle(random, ['an added article', ...Object.keys(edits)] as Step[]);
type Step = keyof typeof edits | 'an added article';

beforeAll(async () => {
  const files = [...siteFiles(size)].map(({ path, text }) => [path, text]);
  writeFiles(checkout.contentDir, Object.fromEntries(files) as Record<string, string>);
  await buildOrThrow(checkout);
}, 5 * minutes);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe(`with the seed ${seed}, and after all edits before it, dist/ equals a clean build’s, byte for byte, after`, () => {
  let last: Checkout | undefined;
  test.for(steps.map((step, index) => ({ step, index })))(
    '$step',
    { timeout: 5 * minutes },
    async ({ step, index }) => {
      const before = sumsOf(checkout);
      const done = take(step);
      const clean = copyCheckout(checkout.root, join(folder, `clean-${index}`));
      // Nine of ten clean builds take their cards from the clean build before, to save time. The tenth draws every card
      // itself, and by then all edits are in: a card that should have been drawn again and was not shows there.
      if (last && index < steps.length - 1) moveCards(last, clean);
      await Promise.all([buildOrThrow(checkout), buildOrThrow(clean)]);
      if (last) rmSync(last.root, { recursive: true });
      last = clean;
      const [sums, cleanSums] = [sumsOf(checkout), sumsOf(clean)];
      expect(differences(before, sums), `${done} left dist/ as it was`).not.toEqual([]);
      expect(differences(cleanSums, sums), `PROOF_SEED=${seed}: ${done}`).toEqual([]);
    },
  );
});

function take(step: Step): string {
  if (step !== 'an added article') return edits[step](checkout, random);
  const { path, text } = nextArticle(size);
  writeFiles(checkout.contentDir, { [path]: text });
  return path;
}

async function buildOrThrow(site: Checkout): Promise<void> {
  const { status, output } = await startBuild(site, site.root);
  if (status !== 0) throw new Error(`PROOF_SEED=${seed}: the build failed.\n${output}`);
}

function moveCards(from: Checkout, to: Checkout): void {
  const [given, taken] = [from, to].map(({ cacheDir }) => join(cacheDir, 'cache', 'cards')) as [
    string,
    string,
  ];
  if (!existsSync(given)) throw new Error(`${given} is gone: where does the cache keep its cards now?`);
  mkdirSync(dirname(taken), { recursive: true });
  renameSync(given, taken);
}

/** Files that are in one of the two only, or not the same in both. */
function differences(one: Record<string, string>, other: Record<string, string>): string[] {
  const paths = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...paths].filter((path) => one[path] !== other[path]).sort();
}
