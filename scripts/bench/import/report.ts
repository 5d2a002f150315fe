import { formatTable } from '../format-table.ts';
import type { Run } from './runner.ts';
import type { Reading, Score } from './score.ts';
import { aspects, scoreOf } from './score.ts';
import type { Truth } from './truth.ts';

/** The means of each contender, side by side: its scores, how many it read a second, and its memory. */
export function formatMeans(truths: readonly Truth[], runs: ReadonlyMap<string, Run>): string {
  const rows = [...runs].flatMap(([name, run]) => {
    const scores = scoresOf(truths, run);
    const spent = scores.reduce((sum, { truth }) => sum + (run.milliseconds[truth.file] ?? 0), 0);
    const means = aspects.map((aspect) => mean(scores.map(({ score }) => score[aspect])));
    const speed = ((1000 * scores.length) / spent).toFixed(1);
    return scores.length === 0
      ? []
      : [[name, ...means, String(scores.length), speed, `${run.peakMegabytes.toFixed(0)} MB`]];
  });
  return formatTable([['', ...aspects, 'files', 'a second', 'memory'], ...rows]);
}

/** The cases that a contender did worst, with what it found where that was wrong. */
export function formatWorst(truths: readonly Truth[], run: Run, count: number): string {
  const ranked = scoresOf(truths, run)
    .map(({ truth, score }) => ({ truth, score, mean: meanOf(Object.values(score)) ?? 1 }))
    .sort((a, b) => a.mean - b.mean || (a.truth.file < b.truth.file ? -1 : 1));
  return ranked
    .slice(0, count)
    .map(({ truth, score, mean: whole }) => formatCase(truth, score, whole, run))
    .join('\n');
}

function formatCase(truth: Truth, score: Score, whole: number, run: Run): string {
  const reading = run.readings[truth.file] ?? undefined;
  const marks = aspects.flatMap((aspect) =>
    score[aspect] === undefined ? [] : [`${aspect} ${score[aspect].toFixed(3)}`],
  );
  const failure = run.failures[truth.file];
  const lines = [`${whole.toFixed(3)}  ${truth.file}  (${marks.join(', ')})`];
  if (failure !== undefined) lines.push(`       failed: ${failure}`);
  else if (!reading) lines.push('       no article found');
  else lines.push(...faultsOf(reading, truth, score).map((fault) => `       ${fault}`));
  return lines.join('\n');
}

function faultsOf(reading: Reading, truth: Truth, score: Score): string[] {
  const faults: [number | undefined, string, string | undefined, string | undefined][] = [
    [score.title, 'title', reading.title, truth.title],
    [score.authors, 'authors', reading.authors?.join(', '), truth.authors?.join(', ')],
    [score.published, 'published', reading.published, truth.published],
  ];
  return faults.flatMap(([value, name, found, wanted]) =>
    value === 0 ? [`${name}: “${found ?? ''}” instead of “${wanted ?? ''}”`] : [],
  );
}

function scoresOf(truths: readonly Truth[], run: Run): { truth: Truth; score: Score }[] {
  return truths
    .filter(({ file }) => file in run.readings)
    .map((truth) => ({ truth, score: scoreOf(run.readings[truth.file] ?? undefined, truth) }));
}

function mean(values: readonly (number | undefined)[]): string {
  return meanOf(values)?.toFixed(3) ?? '–';
}

function meanOf(values: readonly (number | undefined)[]): number | undefined {
  const known = values.filter((value) => value !== undefined);
  return known.length === 0 ? undefined : known.reduce((sum, value) => sum + value, 0) / known.length;
}
