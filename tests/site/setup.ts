import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serve } from '../../scripts/start/serve.ts';
import { build, foldersIn } from '../support/build.ts';
import type { SiteFolders } from '../support/build.ts';
import { fixtureSite } from '../support/fixture-site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The fixture site as it was built once for all tests: they may look at it and copy it, not change it. */
    site: SiteFolders;
    /** Where its front page is served. */
    address: string;
  }
}

/** Builds the fixture site, and serves it while the tests run. */
export async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'newsfold-site-'));
  const folders = foldersIn(folder);
  cpSync(fixtureSite, folders.contentDir, { recursive: true });
  const { status, output } = build(folders);
  if (status !== 0) throw new Error(`The fixture site does not build:\n${output}`);
  const { address, close } = await serve(folders.outDir, '/repo/', 0);
  project.provide('site', folders);
  project.provide('address', address);
  return () => {
    close();
    rmSync(folder, { recursive: true });
  };
}
