import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { AbsentError } from './contenders/contender.ts';
import { contenders } from './contenders/contenders.ts';
import { benchWorld } from './generate/site-files.ts';
import { describeMachine } from './measure/describe-machine.ts';
import type { BenchRun, Measurement } from './measurement.ts';
import type { SiteBenchOptions } from './options.ts';
import { runContender } from './run-contender.ts';

export interface BenchOrder extends Pick<
  SiteBenchOptions,
  'sizes' | 'scenarios' | 'contenders' | 'runs' | 'seed'
> {
  /** As typed. */
  command: string;
  /** Folder for the sites that are built. */
  folder: string;
  onMeasured: (measurement: Measurement, label: string) => void;
  onAbsent: (reason: string, label: string) => void;
}

/** Mean words of an article. */
const words = 800;

/** Builds synthetic sites of every size with every contender, one build at a time. */
export async function measureAll(order: BenchOrder): Promise<BenchRun> {
  const started = new Date().toISOString();
  const machine = describeMachine();
  const run: BenchRun = {
    started,
    machine,
    commands: [order.command],
    versions: {},
    absent: {},
    measurements: [],
  };
  const wornDir = join(order.folder, 'worn');
  const taking = contenders.filter(({ name }) => order.contenders.includes(name));
  for (const articles of order.sizes) {
    const site = { seed: order.seed, articles, words, ...benchWorld };
    for (const contender of taking) {
      const { name, label } = contender;
      const workDir = join(order.folder, String(articles), name);
      const onMeasured = (measurement: Measurement) => {
        run.measurements.push(measurement);
        order.onMeasured(measurement, label);
      };
      try {
        run.versions[name] = await runContender({ ...order, contender, site, workDir, wornDir, onMeasured });
      } catch (error) {
        if (!(error instanceof AbsentError)) throw error;
        run.absent[name] = error.message;
        order.onAbsent(error.message, label);
      }
    }
  }
  rmSync(wornDir, { recursive: true, force: true });
  return run;
}
