import type { Contender } from '../contenders/contender.ts';
import type { BenchRun } from '../measurement.ts';
import { scenarioLabels } from '../scenarios.ts';
import { comparisonsOf } from './comparisons.ts';
import { formatBytes, formatCount, formatSeconds, markdownTable, notMeasured } from './format.ts';
import { sizesOf } from './table.ts';

type Named = Pick<Contender, 'name' | 'label' | 'makes'>;

/** What the README quotes of a run: when, where and how, the cold builds of all, Newsfold's others, and the comparisons. */
export function renderReadmeBlock(run: BenchRun, contenders: readonly Named[]): string {
  const commands = run.commands.map((command) => `\`${command}\``).join(', then ');
  const sections = [
    `Last run ${run.started.slice(0, 10)} with ${commands} on ${run.machine}.`,
    markdownTable(...coldRows(run, contenders), 2),
    markdownTable(...ownRows(run), 2),
    comparisonsOf(run, contenders)
      .map((sentence) => `- ${sentence}`)
      .join('\n'),
  ];
  return `${sections.join('\n\n')}\n`;
}

function coldRows(run: BenchRun, contenders: readonly Named[]): [string[], string[][]] {
  const sizes = sizesOf(run);
  const cold = run.measurements.filter(({ scenario }) => scenario === 'cold');
  const head = [
    'generator, cold: wall / CPU / peak memory',
    'makes',
    ...sizes.map((size) => `${formatCount(size)} articles`),
  ];
  const rows = contenders
    .filter(({ name }) => cold.some(({ contender }) => contender === name))
    .map(({ name, label, makes }) => {
      const cells = sizes.map((size) => {
        const found = cold.find(({ contender, articles }) => contender === name && articles === size);
        return found
          ? `${formatSeconds(found.wall)} / ${formatSeconds(found.cpu)} / ${formatBytes(found.peak)}`
          : notMeasured;
      });
      return [label, makes, ...cells];
    });
  return [head, rows];
}

function ownRows({ measurements }: BenchRun): [string[], string[][]] {
  const rows = measurements
    .filter(({ contender }) => contender === 'newsfold')
    .map(({ articles, scenario, wall, cpu, peak, files, bytes }) => [
      formatCount(articles),
      scenarioLabels[scenario],
      formatSeconds(wall),
      formatSeconds(cpu),
      formatBytes(peak),
      formatCount(files),
      formatBytes(bytes),
    ]);
  return [['Newsfold, articles', 'build', 'wall', 'CPU', 'peak memory', 'files', 'dist/'], rows];
}
