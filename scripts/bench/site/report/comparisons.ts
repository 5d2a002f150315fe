import type { Contender } from '../contenders/contender.ts';
import type { BenchRun, Measurement, ScenarioName } from '../measurement.ts';
import { formatBytes, formatCount, formatRatio, formatSeconds } from './format.ts';
import { sizesOf } from './table.ts';

type Named = Pick<Contender, 'name' | 'label'>;

/** What the figures say side by side, a sentence each; a comparison with what was not measured is left out. */
export function comparisonsOf(run: BenchRun, contenders: readonly Named[]): string[] {
  const sizes = sizesOf(run);
  return [
    ...sizes.flatMap((size) => againstPeers(run, size, contenders)),
    ...sizes.flatMap((size) => oneArticle(run, size)),
    ...growth(run, sizes),
  ];
}

function againstPeers(run: BenchRun, size: number, contenders: readonly Named[]): string[] {
  const own = find(run, 'newsfold', size, 'cold');
  return contenders.flatMap(({ name, label }) => {
    const peer = name === 'newsfold' ? undefined : find(run, name, size, 'cold');
    if (!own || !peer) return [];
    return [
      `${formatCount(size)} articles, cold: Newsfold ${formatSeconds(own.wall)}, ${label} ${formatSeconds(peer.wall)}: ${formatRatio(own.wall / peer.wall)} times its time${cpuBeside(own, peer)}.`,
    ];
  });
}

/** CPU is what a busy machine changes least. */
function cpuBeside(own: Measurement, peer: Measurement): string {
  if (own.cpu === undefined || peer.cpu === undefined) return '';
  return `, ${formatRatio(own.cpu / peer.cpu)} times its CPU (${formatSeconds(own.cpu)} and ${formatSeconds(peer.cpu)})`;
}

function oneArticle(run: BenchRun, size: number): string[] {
  const hugo = find(run, 'hugo', size, 'cold');
  return (['added', 'edited'] as const).flatMap((scenario) => {
    const own = find(run, 'newsfold', size, scenario);
    if (!own) return [];
    const beside = hugo
      ? `, ${formatRatio(own.wall / hugo.wall)} times Hugo’s whole build (${formatSeconds(hugo.wall)})`
      : '';
    return [
      `One article ${scenario} to ${formatCount(size)}: ${formatSeconds(own.wall)}${beside}.`.replace(
        'edited to',
        'edited of',
      ),
    ];
  });
}

function growth(run: BenchRun, sizes: readonly number[]): string[] {
  return sizes.slice(1).flatMap((size, index) => {
    const [small, large] = [sizes[index] ?? 0, size].map((articles) =>
      find(run, 'newsfold', articles, 'cold'),
    );
    if (!small || !large) return [];
    const cost = large.wall / large.articles / (small.wall / small.articles);
    const memory =
      small.peak === undefined || large.peak === undefined
        ? ''
        : `; peak memory ${formatBytes(small.peak)} and ${formatBytes(large.peak)}`;
    return [
      `From ${formatCount(small.articles)} to ${formatCount(size)} articles, cold: ${formatRatio(cost)} times the time for each article${memory}.`,
    ];
  });
}

function find({ measurements }: BenchRun, name: string, size: number, wanted: ScenarioName) {
  return measurements.find(
    ({ contender, articles, scenario }) => contender === name && articles === size && scenario === wanted,
  );
}
