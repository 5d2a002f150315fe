import type { Contender } from '../contenders/contender.ts';
import type { BenchRun, Measurement } from '../measurement.ts';
import { scenarioLabels } from '../scenarios.ts';
import { formatBytes, formatCount, formatSeconds, markdownTable } from './format.ts';

type Named = Pick<Contender, 'name' | 'label' | 'makes'>;

/** The stages that are always shown; others follow them. */
const usualStages = ['read', 'pages', 'cards', 'search', 'feeds'];

/** All that was measured, as Markdown: a table for each size, one for the stages, and what was run. */
export function renderTable(run: BenchRun, contenders: readonly Named[]): string {
  const sizes = sizesOf(run);
  const sections = [
    ...sizes.map((size) => `## ${formatCount(size)} articles\n\n${sizeTable(run, size, contenders)}`),
    stageTable(run),
    `## What was run\n\n${whatWasRun(run, contenders)}`,
  ];
  return `${sections.join('\n\n')}\n`;
}

/** A measurement on one line. */
export function formatMeasurement(
  { articles, scenario, wall, cpu, peak }: Measurement,
  label: string,
): string {
  const used = [`${formatSeconds(cpu)} of CPU`, `${formatBytes(peak)} at the peak`].join(', ');
  return `${formatCount(articles)} articles, ${label}, ${scenarioLabels[scenario]}: ${formatSeconds(wall)} (${used})`;
}

export function sizesOf({ measurements }: BenchRun): number[] {
  return [...new Set(measurements.map(({ articles }) => articles))].sort((a, b) => a - b);
}

function sizeTable({ measurements }: BenchRun, size: number, contenders: readonly Named[]): string {
  const rows = contenders.flatMap(({ name, label }) =>
    measurements
      .filter(({ contender, articles }) => contender === name && articles === size)
      .map(({ scenario, wall, cpu, peak, files, bytes }) => [
        label,
        scenarioLabels[scenario],
        formatSeconds(wall),
        formatSeconds(cpu),
        formatBytes(peak),
        formatCount(files),
        formatBytes(bytes),
      ]),
  );
  return markdownTable(['generator', 'build', 'wall', 'CPU', 'peak memory', 'files', 'dist/'], rows, 2);
}

function stageTable({ measurements }: BenchRun): string {
  const staged = measurements.filter(({ contender }) => contender === 'newsfold');
  const others = staged
    .flatMap(({ stages }) => Object.keys(stages))
    .filter((name) => !usualStages.includes(name));
  const names = [...usualStages, ...new Set(others)];
  const rows = staged.map(({ articles, scenario, stages }) => [
    formatCount(articles),
    scenarioLabels[scenario],
    ...names.map((name) => formatSeconds(stages[name])),
  ]);
  return `## Newsfold’s stages\n\n${markdownTable(['articles', 'build', ...names], rows, 2)}\n\nReading is with the analysis of what is new. A stage that runs beside another overlaps it.`;
}

function whatWasRun(
  { started, commands, machine, versions, absent }: BenchRun,
  contenders: readonly Named[],
): string {
  const lines = contenders.flatMap(({ name, label, makes }) => {
    const [version, reason] = [versions[name], absent[name]];
    if (version !== undefined) return [`- ${label} (${version}): ${makes}.`];
    return reason === undefined ? [] : [`- ${label}: not measured. ${reason}`];
  });
  const when = `${started.slice(0, 16).replace('T', ' ')} UTC, ${machine}:`;
  return [when, ...commands.map((command) => `\`${command}\``), '', ...lines].join('\n');
}
