import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { digestOf } from '../../src/collections/digest-of.ts';
import { isLostText } from '../../src/collections/get-texts.ts';
import { ProblemsError } from '../../src/lib/problem.ts';
import type { Problem } from '../../src/lib/problem.ts';
import { assemble } from '../../src/publish/assemble.ts';
import type { Counts } from '../../src/publish/assemble.ts';
import { compressFiles } from '../../src/publish/compress.ts';
import { readLastBuild } from '../../src/publish/last-build.ts';
import { manifestName } from '../../src/publish/manifest.ts';
import { publish } from '../../src/publish/publish.ts';
import { clearLeftovers, clearWork, nextDirOf } from '../../src/publish/swap.ts';
import { codeHashesOf } from '../../src/store/code-hash.ts';
import type { Content } from '../../src/store/content.ts';
import type { Places } from '../../src/store/places.ts';
import { indexFileOf } from '../../src/store/parse-content.ts';
import { readSite } from '../../src/store/read-site.ts';
import { closeSharedStore } from '../../src/store/shared/shared-store.ts';
import { readWords } from '../../src/strings/read-words.ts';
import { planOf } from '../../src/views/pages.ts';
import { beginBundling } from './bundle.ts';
import { isAlive } from './is-alive.ts';
import { makePages } from './make-pages.ts';
import { readForBuild } from './read-for-build.ts';
import { beginSharing } from './sharing.ts';
import { createStages } from './stages.ts';
import type { StageTimes } from './stages.ts';
import { withLock } from './with-lock.ts';

/** What a build did, and how long its stages took. */
export interface BuiltSite extends Counts {
  times: StageTimes;
  /** Articles that wait for their day, the next one first. */
  scheduled: { file: string; published: string }[];
  /** What is wrong within texts, with pictures and with links. */
  faults: Problem[];
}

/** Where a site is put, and how. */
export interface Target {
  outDir: string;
  /** Whether compressed files are put beside the others. */
  compress: boolean;
}

/**
 * Builds the site into a fresh folder and puts it in the place of `outDir` when it is whole.
 *
 * @throws {ProblemsError} when the content has mistakes; `outDir` is then as it was
 */
export async function buildSite(places: Places, { outDir, compress }: Target): Promise<BuiltSite> {
  return withLock(outDir, async () => {
    try {
      return await buildOnce(places, { outDir, compress });
    } catch (error) {
      if (!isLostText(error)) throw error;
      // Without the index every entry of the cache is looked at, and a damaged one made again.
      rmSync(indexFileOf(places), { force: true });
      return await buildOnce(places, { outDir, compress });
    } finally {
      await closeSharedStore();
    }
  });
}

async function buildOnce(places: Places, { outDir, compress }: Target): Promise<BuiltSite> {
  clearLeftovers(outDir, isAlive);
  refuseForeignFolder(outDir, join(places.root, 'dist'));
  const { time, times } = createStages();
  const hashes = codeHashesOf(places.root);
  const bundling = beginBundling({ places, code: hashes.site, site: readSite(places), time });
  const nextDir = nextDirOf(outDir, process.pid);
  try {
    const sharing = await time('read', () => beginSharing(places, hashes.analysis));
    const { content, inspect } = await readForBuild(places, hashes.analysis, time);
    await time('read', () => sharing.offer());
    const digest = digestOf(content, readWords(places.root, content.site.language));
    const plan = time('plan', () => planOf(digest));
    const faults = inspect(plan);
    const last = time('publish', () => readLastBuild(outDir, hashes.site));
    const isNew = (page: (typeof plan.all)[number]) => last.keptFiles(page).length === 0;
    await makePages({ plan: { ...plan, isNew }, digest, places, bundling, nextDir, time });
    const made = { madeDir: nextDir, last };
    const whole = time('publish', () => assemble({ ...made, pages: plan.all, code: hashes.site }));
    const assembled = compress ? await time('compress', () => compressFiles(whole, made)) : whole;
    time('publish', () => publish(assembled, { ...made, outDir, sparesDir: places.sparesDir }));
    return { ...whole.counts, times: times(), scheduled: scheduledOf(content), faults };
  } finally {
    await bundling.stop();
    clearWork(nextDir, outDir);
  }
}

function scheduledOf({ articles }: Content): BuiltSite['scheduled'] {
  return articles
    .filter((article) => article.scheduled)
    .sort((a, b) => (a.published < b.published ? -1 : 1))
    .map(({ file, published }) => ({ file, published }));
}

/** A slip in `--outDir` must not delete somebody's files. */
function refuseForeignFolder(outDir: string, usual: string): void {
  if (outDir === usual || !existsSync(outDir) || readdirSync(outDir).length === 0) return;
  if (existsSync(join(outDir, manifestName))) return;
  const message = `This folder holds files that Newsfold did not make (it has no ${manifestName}), and a build would replace them. Name an empty or new folder with --outDir.`;
  throw new ProblemsError([{ file: relative(process.cwd(), outDir), message }]);
}
