import { spawn, spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { environmentOf } from '../support/build.ts';
import type { SiteFolders } from '../support/build.ts';
import { buildOrThrow, copySite, edit, sumsOf } from '../support/site-copy.ts';

const article = 'articles/2023/night-boat.md';
const [before, after] = ['The first night boat', 'The first boat by night'];

function startBuild(site: SiteFolders) {
  const args = ['scripts/build.ts', '--outDir', site.outDir];
  const child = spawn(process.execPath, args, { env: environmentOf(site), stdio: 'ignore' });
  const done = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  return { child, done };
}

test('killed at any of ten moments, dist/ is the old site or the new one, whole, and the next build is right', async () => {
  const site = copySite();
  const old = sumsOf(site);
  edit(site, article, before, after);
  const started = performance.now();
  buildOrThrow(site);
  let whole = performance.now() - started;
  const fresh = sumsOf(site);
  expect(fresh).not.toEqual(old);

  let [words, other] = [after, before];
  let tries = 0;
  for (let killed = 0; killed < 10 && tries < 30; tries += 1) {
    edit(site, article, words, other);
    const { child, done } = startBuild(site);
    await wait((whole * (killed + 1)) / 11);
    if (child.kill('SIGKILL')) killed += 1;
    // It was quicker than the one that was measured.
    else whole *= 0.8;
    await done;
    const now = JSON.stringify(sumsOf(site));
    expect(
      [old, fresh].map((sums) => JSON.stringify(sums)),
      `try ${tries}`,
    ).toContain(now);
    [words, other] = [other, words];
  }
  expect(tries).toBeLessThan(30);

  buildOrThrow(site);
  expect(sumsOf(site)).toEqual(words === before ? old : fresh);
  expect(readdirSync(join(site.outDir, '..')).filter((name) => name.includes('-next-'))).toEqual([]);
}, 300_000);

test('without room for its files, a build says so, and dist/ and the cache are as good as before', () => {
  const site = copySite();
  const old = sumsOf(site);
  edit(site, article, before, after);
  // Blocks of 512 or 1024 bytes: less than a page has.
  const { status, stderr } = spawnSync(
    'sh',
    ['-c', 'ulimit -f 12; exec "$0" scripts/build.ts --outDir "$1"', process.execPath, site.outDir],
    { env: environmentOf(site), encoding: 'utf8' },
  );
  expect(status).toBe(1);
  expect(stderr).toMatch(/^A file would be larger than this system lets it be\./mu);
  expect(stderr).toMatch(/dist\/ is as it was\.\n$/u);
  expect(stderr).not.toContain('    at ');
  expect(sumsOf(site)).toEqual(old);
  buildOrThrow(site);
  edit(site, article, after, before);
  buildOrThrow(site);
  expect(sumsOf(site)).toEqual(old);
});

test('of two builds at once, each publishes a whole site', async () => {
  const site = copySite();
  edit(site, article, before, after);
  const builds = [startBuild(site), startBuild(site)];
  expect(await Promise.all(builds.map(({ done }) => done))).toEqual([0, 0]);
  const both = sumsOf(site);
  edit(site, article, after, before);
  buildOrThrow(site);
  edit(site, article, before, after);
  buildOrThrow(site);
  expect(sumsOf(site)).toEqual(both);
});

/** As `npm run build` does. */
function buildWithMessage(site: SiteFolders, more: NodeJS.ProcessEnv) {
  const args = ['scripts/with-message.mjs', 'build', '--outDir', site.outDir];
  return spawnSync(process.execPath, args, { env: { ...environmentOf(site), ...more }, encoding: 'utf8' });
}

test('out of memory, a build ends with a message, and dist/ is the old site', () => {
  const site = copySite();
  const old = sumsOf(site);
  edit(site, article, before, after);
  const { status, stderr } = buildWithMessage(site, { NODE_OPTIONS: '--max-old-space-size=24' });
  expect(stderr).toMatch(/^The work needed more memory than Node gives a program here \(\d+ MB\)\./mu);
  expect(stderr).toMatch(/\nNothing was published; what was there before is as it was\.\n$/u);
  expect(status).toBe(1);
  expect(sumsOf(site)).toEqual(old);
  const { status: now, stdout } = buildWithMessage(site, {});
  expect([now, stdout]).toEqual([0, expect.stringMatching(/^Built /u)]);
});

test('ended from outside, the build ends with what started it', async () => {
  const site = copySite();
  edit(site, article, before, after);
  const args = ['scripts/with-message.mjs', 'build', '--outDir', site.outDir];
  for (const [signal, expected] of [
    ['SIGTERM', 143],
    ['SIGKILL', null],
  ] as const) {
    const child = spawn(process.execPath, args, { env: environmentOf(site), stdio: 'ignore' });
    await wait(500);
    child.kill(signal);
    expect(await new Promise((resolve) => child.once('exit', resolve))).toBe(expected);
  }
  // The next one waits for what is still ending, and publishes a whole site.
  buildOrThrow(site);
});
