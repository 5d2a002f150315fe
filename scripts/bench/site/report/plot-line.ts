import type { Scale } from './scale.ts';

export interface Line {
  label: string;
  /** Which mark and colour it has. */
  kind: number;
  dashed: boolean;
  /** In the order of their size. */
  points: readonly { articles: number; seconds: number }[];
}

interface Place {
  x: Scale;
  y: Scale;
  labelX: number;
  labelY: number;
}

/** Shapes about 0 0: told apart without colours too. */
export const markPaths: readonly string[] = [
  'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z',
  'M-4.5 -4.5h9v9h-9z',
  'M0 -6.5L6.5 0L0 6.5L-6.5 0z',
  'M0 -6L6 5H-6z',
  'M0 6L6 -5H-6z',
];

/** Okabe and Ito's palette, which people with any kind of colour vision tell apart. */
const colours = ['#d55e00', '#0072b2', '#009e73', '#cc79a7', '#e69f00'];

/** A line with its marks, and its name at the end of it. */
export function drawLine({ label, kind, dashed, points }: Line, { x, y, labelX, labelY }: Place): string {
  const colour = colours[kind % colours.length] ?? '#888';
  const places = points.map(({ articles, seconds }) => ({ left: x.place(articles), top: y.place(seconds) }));
  const path = places
    .map(({ left, top }, index) => `${index === 0 ? 'M' : 'L'}${left.toFixed(1)} ${top.toFixed(1)}`)
    .join('');
  const dash = dashed ? ' stroke-dasharray="6 5"' : '';
  const marks = places.map(({ left, top }) => mark({ kind, dashed }, colour, left, top));
  const end = places.at(-1) ?? { left: 0, top: 0 };
  const lead = `<path class="lead" d="M${(end.left + 8).toFixed(1)} ${end.top.toFixed(1)}L${labelX - 4} ${labelY.toFixed(1)}"/>`;
  const name = `<text${kind === 0 ? ' class="own"' : ''} x="${labelX + 14}" y="${(labelY + 4.5).toFixed(1)}">${label}</text>`;
  return [
    `<path class="line" stroke="${colour}"${dash} d="${path}"/>`,
    ...marks,
    lead,
    mark({ kind, dashed }, colour, labelX + 4, labelY),
    name,
  ].join('\n');
}

/** Hollow on a dashed line. */
function mark(
  { kind, dashed }: Pick<Line, 'kind' | 'dashed'>,
  colour: string,
  left: number,
  top: number,
): string {
  const paint = dashed ? `class="hollow" stroke="${colour}"` : `fill="${colour}"`;
  return `<path ${paint} transform="translate(${left.toFixed(1)} ${top.toFixed(1)})" d="${markPaths[kind] ?? ''}"/>`;
}
