import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serve } from '../../scripts/start/serve.ts';
import { build, foldersIn } from '../support/build.ts';
import type { SiteFolders } from '../support/build.ts';
import { writeEveryKind } from '../support/every-kind.ts';
import { fixtureSite } from '../support/fixture-site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The fixture site as it was built once for all tests: they may look at it and copy it, not change it. */
    site: SiteFolders;
    /** Where its front page is served. */
    address: string;
    /** The demonstration digest of content/, built in the same way. */
    demonstration: SiteFolders;
    /** The fixture site with so many articles that every kind of page has one, and where it is served. */
    everyKind: SiteFolders & { address: string };
  }
}

/** Builds the sites, and serves those of the fixture while the tests run. */
export async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'newsfold-site-'));
  const site = foldersIn(join(folder, 'fixture'));
  const demonstration = foldersIn(join(folder, 'demonstration'));
  cpSync(fixtureSite, site.contentDir, { recursive: true });
  cpSync('content', demonstration.contentDir, { recursive: true });
  const everyKind = foldersIn(join(folder, 'every-kind'));
  writeEveryKind(everyKind);
  for (const folders of [site, demonstration, everyKind]) {
    const { status, output } = build(folders);
    if (status !== 0) throw new Error(`${folders.contentDir} does not build:\n${output}`);
  }
  const served = await serve(site.outDir, '/repo/', 0);
  const servedKinds = await serve(everyKind.outDir, '/repo/', 0);
  project.provide('site', site);
  project.provide('demonstration', demonstration);
  project.provide('address', served.address);
  project.provide('everyKind', { ...everyKind, address: servedKinds.address });
  return () => {
    served.close();
    servedKinds.close();
    rmSync(folder, { recursive: true });
  };
}
