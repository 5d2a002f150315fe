import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { beginBundling } from '../../../scripts/build/bundle.ts';
import { createStages } from '../../../scripts/build/stages.ts';
import { placesOf } from '../../../src/store/places.ts';

test('bundling that nobody needs any more is ended, and leaves nothing behind', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'newsfold-bundle-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const places = placesOf(process.cwd(), { NEWSFOLD_CACHE: folder });
  const { time, times } = createStages();
  const site = { url: 'https://digest.example', base: '/' };
  const bundling = beginBundling({ places, code: 'none', site, time });
  const work = join(places.root, '.newsfold', `bundling-${process.pid}`);
  expect(existsSync(work)).toBe(true);
  await bundling.stop();
  await expect(bundling.folder()).rejects.toThrow('Astro could not bundle the site (SIGTERM).');
  expect(existsSync(work)).toBe(false);
  expect(readdirSync(folder)).toEqual([]);
  expect(times().bundle).toBeGreaterThan(0);
});
