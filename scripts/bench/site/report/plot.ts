import type { Contender } from '../contenders/contender.ts';
import type { BenchRun, ScenarioName } from '../measurement.ts';
import { formatCount, formatSeconds } from './format.ts';
import { drawLine, markPaths } from './plot-line.ts';
import type { Line } from './plot-line.ts';
import { logScale, spreadOut } from './scale.ts';
import type { Scale } from './scale.ts';

type Named = Pick<Contender, 'name' | 'label'>;

/** Pixels. */
const width = 860;
const height = 480;
const area = { left: 64, right: 560, top: 56, bottom: 424 };
const labelGap = 20;

/** Seconds of a build over the number of articles, both axes logarithmic, as an SVG for light and dark surroundings. */
export function renderPlot(run: BenchRun, contenders: readonly Named[]): string {
  const lines = linesOf(run, contenders);
  const points = lines.flatMap((line) => line.points);
  if (points.length === 0) return frame('<text x="64" y="90">Nothing was measured.</text>');
  const x = logScale(
    points.map(({ articles }) => articles),
    area.left,
    area.right,
  );
  const y = logScale(
    points.map(({ seconds }) => seconds),
    area.bottom,
    area.top,
  );
  const labels = spreadOut(
    lines.map(({ points: [...own] }) => y.place(own.at(-1)?.seconds ?? 1)),
    labelGap,
  );
  const drawn = lines.map((line, index) =>
    drawLine(line, { x, y, labelX: area.right + 24, labelY: labels[index] ?? 0 }),
  );
  return frame([grid(x, y), ...drawn].join('\n'));
}

/** Cold builds of all, and Newsfold's build after one new article. */
function linesOf(run: BenchRun, contenders: readonly Named[]): Line[] {
  const pointsOf = (name: string, wanted: ScenarioName) =>
    run.measurements
      .filter(({ contender, scenario }) => contender === name && scenario === wanted)
      .map(({ articles, wall }) => ({ articles, seconds: wall }))
      .sort((a, b) => a.articles - b.articles);
  const cold = contenders.map(({ name, label }, index) => ({
    label,
    kind: index % markPaths.length,
    dashed: false,
    points: pointsOf(name, 'cold'),
  }));
  const added = {
    label: 'Newsfold, one article added',
    kind: 0,
    dashed: true,
    points: pointsOf('newsfold', 'added'),
  };
  return [...cold, added].filter(({ points }) => points.length > 0);
}

function grid(x: Scale, y: Scale): string {
  const columns = x.ticks.map((tick) => {
    const place = x.place(tick).toFixed(1);
    return `<path class="grid" d="M${place} ${area.top}V${area.bottom}"/><text class="tick" x="${place}" y="${area.bottom + 22}" text-anchor="middle">${formatCount(tick)}</text>`;
  });
  const rows = y.ticks.map((tick) => {
    const place = y.place(tick);
    return `<path class="grid" d="M${area.left} ${place.toFixed(1)}H${area.right}"/><text class="tick" x="${area.left - 10}" y="${(place + 4.5).toFixed(1)}" text-anchor="end">${formatSeconds(tick)}</text>`;
  });
  const name = `<text class="tick" x="${(area.left + area.right) / 2}" y="${area.bottom + 46}" text-anchor="middle">articles</text>`;
  return [...columns, ...rows, name].join('\n');
}

function frame(content: string): string {
  const title = 'Seconds of a cold build, by number of articles';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${title}">
<style>
svg { --paper: #fff; --ink: #1c1b1a; --faint: #6b6864; --rule: #dedbd6; font: 14px system-ui, sans-serif; fill: var(--ink) }
@media (prefers-color-scheme: dark) { svg { --paper: #17181a; --ink: #eceae6; --faint: #a5a29c; --rule: #37383b } }
.paper { fill: var(--paper) } .grid { stroke: var(--rule) } .tick { fill: var(--faint); font-size: 13px } .title { font-size: 16px; font-weight: 600 }
.line { fill: none; stroke-width: 2.25 } .lead { fill: none; stroke: var(--faint); stroke-width: 0.75 } .own { font-weight: 600 } .hollow { fill: var(--paper); stroke-width: 2 }
</style>
<rect class="paper" width="${width}" height="${height}"/>
<text class="title" x="${area.left}" y="30">${title}</text>
${content}
</svg>
`;
}
