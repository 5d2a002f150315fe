import { existsSync, mkdirSync, mkdtempSync, renameSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Contender } from './contenders/contender.ts';
import type { SyntheticSite } from './generate/site-files.ts';
import { folderSize } from './measure/folder-size.ts';
import { runAllMeasured } from './measure/run-measured.ts';
import type { Measurement, ScenarioName } from './measurement.ts';
import { changes, writeContent } from './scenarios.ts';

export interface ContenderJob {
  contender: Contender;
  site: SyntheticSite;
  scenarios: readonly ScenarioName[];
  /** Each scenario so many times. */
  runs: number;
  /** A folder of its own, which is made anew. */
  workDir: string;
  /** Where files of earlier builds are put aside. */
  wornDir: string;
  onMeasured: (measurement: Measurement) => void;
}

/**
 * Measures a contender in every scenario, in their order, on one copy of the content.
 *
 * @returns what it ran, with its version
 * @throws {AbsentError} when this machine does not have it
 */
export async function runContender(job: ContenderJob): Promise<string> {
  const { contender, site, scenarios, workDir, wornDir } = job;
  putAside(workDir, wornDir);
  mkdirSync(workDir, { recursive: true });
  const version = contender.prepare(workDir);
  writeContent(join(workDir, contender.contentDir), site, contender.readsAll);
  // What changed since the last build can only be measured after one.
  if (!scenarios.includes('cold')) await measure(job, 'cold', 0);
  for (const scenario of scenarios.filter((name) => name !== 'terms' || contender.readsAll)) {
    const measurements: Measurement[] = [];
    for (let turn = 0; turn < job.runs; turn += 1) measurements.push(await measure(job, scenario, turn));
    job.onMeasured(medianOf(measurements));
  }
  return version;
}

async function measure(
  { contender, site, workDir, wornDir }: ContenderJob,
  scenario: ScenarioName,
  turn: number,
): Promise<Measurement> {
  const below = (path: string) => join(workDir, path);
  if (scenario === 'cold') {
    for (const path of [contender.outDir, ...contender.kept]) putAside(below(path), wornDir);
  } else changes[scenario](below(contender.contentDir), site, turn);
  const { output, ...used } = await runAllMeasured(contender.commands(workDir));
  const stages = contender.stagesIn?.(output) ?? {};
  return {
    contender: contender.name,
    articles: site.articles,
    scenario,
    ...used,
    ...folderSize(below(contender.outDir)),
    stages,
  };
}

/**
 * For some minutes ext4 takes no inode that was freed (`recently_deleted` in its fs/ext4/ialloc.c), and looks past each of
 * them for every new file: a build right after 24,000 files were deleted took 11 s in the system where it takes 6.
 */
function putAside(path: string, wornDir: string): void {
  if (!existsSync(path)) return;
  mkdirSync(wornDir, { recursive: true });
  renameSync(path, join(mkdtempSync(join(wornDir, 'build-')), basename(path)));
}

function medianOf(measurements: readonly Measurement[]): Measurement {
  const median = measurements.toSorted((a, b) => a.wall - b.wall)[Math.floor((measurements.length - 1) / 2)];
  if (!median) throw new Error('Nothing was measured.');
  return median;
}
