import type { Desk } from './desk.ts';
import { box, row, rule } from './node.ts';
import type { Node, Style } from './node.ts';
import { setText } from './set-text.ts';

/** The whole card, and its column within the margins. */
export function sheet(
  { direction, margin, width, height, colours }: Desk,
  style: Style,
  ...children: Node[]
): Node {
  const padding = `${margin - 20}px ${margin}px`;
  const room = { boxSizing: 'border-box', width, height, padding };
  return box({ background: colours.ground, direction, ...room, ...style }, ...children);
}

/** A heavy rule over a fine one, as over a newspaper's columns. */
export function doubleRule({ colours: { ink } }: Desk): Node {
  return box({ alignSelf: 'stretch' }, rule(6, ink), rule(2, ink, { marginTop: 4 }));
}

/** The digest's name at the start, the date at the end. */
export async function masthead(desk: Desk): Promise<Node> {
  const { column, input } = desk;
  const cut = { voice: 'serif', weight: 700 } as const;
  const name = await setText(desk, input.site, { cut, sizes: [34, 30, 26, 22], width: column * 0.66 });
  return row({ marginBottom: 18 }, name, ...(await dateLine(desk, 'end')));
}

/** The line over a title: topic or section, in the accent colour, in a share of the column. */
export async function kicker(desk: Desk, share = 1): Promise<Node[]> {
  const { column, input, colours } = desk;
  if (input.kicker === undefined) return [];
  const cut = { voice: 'sans', weight: 700 } as const;
  const style = {
    cut,
    sizes: [26, 24, 22],
    width: column * share,
    colour: colours.accent,
    tracking: 0.08,
    capitals: true,
  };
  return [await setText(desk, input.kicker, style)];
}

/** The publisher under a hairline, and who made the picture at the end. */
export async function foot(desk: Desk): Promise<Node[]> {
  const { column, colours, hasPicture } = desk;
  const { publisher, credit } = desk.input;
  const names: Node[] = [];
  const style = { cut: { voice: 'sans', weight: 500 }, sizes: [26, 24, 22], colour: colours.soft } as const;
  const share = column * (hasPicture && credit !== undefined ? 0.5 : 1);
  if (publisher !== undefined) names.push(await setText(desk, publisher, { ...style, width: share }));
  if (hasPicture && credit !== undefined) {
    const small = { ...style, cut: { ...style.cut, weight: 400 }, sizes: [22, 20], align: 'end' } as const;
    names.push(await setText(desk, credit, { ...small, width: column * 0.46 }));
  }
  if (names.length === 0) return [];
  return [rule(1, colours.soft, { marginTop: 'auto', marginBottom: 16 }), row({}, ...names)];
}

export async function dateLine(desk: Desk, align: 'start' | 'end'): Promise<Node[]> {
  const { column, input, colours } = desk;
  if (input.date === undefined) return [];
  const cut = { voice: 'sans', weight: 400 } as const;
  return [
    await setText(desk, input.date, {
      cut,
      sizes: [26, 24, 22],
      width: column * 0.32,
      colour: colours.soft,
      align,
    }),
  ];
}
