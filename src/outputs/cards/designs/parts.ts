import { ink, paper, softInk } from '../colour.ts';
import type { Desk } from './desk.ts';
import { box, row, rule } from './node.ts';
import type { Node, Style } from './node.ts';
import { setText } from './set-text.ts';

/** The sheet of paper, at the card's start, and its column within the margins. */
export function sheet(desk: Desk, style: Style, ...children: Node[]): Node {
  const { direction, margin } = desk;
  const padding = `${margin - 20}px ${margin}px`;
  const paperStyle = { boxSizing: 'border-box', background: paper, padding, ...desk.sheet, ...style };
  return box(
    { width: '100%', height: '100%', direction, alignItems: 'flex-start' },
    box(paperStyle, ...children),
  );
}

/** A heavy rule over a fine one, as over a newspaper's columns. */
export function doubleRule(colour = ink): Node {
  return box({ alignSelf: 'stretch' }, rule(6, colour), rule(2, colour, { marginTop: 4 }));
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
  const { column, input, accent } = desk;
  if (input.kicker === undefined) return [];
  const cut = { voice: 'sans', weight: 700 } as const;
  const style = {
    cut,
    sizes: [26, 24, 22],
    width: column * share,
    colour: accent,
    tracking: 0.08,
    capitals: true,
  };
  return [await setText(desk, input.kicker, style)];
}

/** The publisher under a hairline. */
export async function foot(desk: Desk): Promise<Node[]> {
  const { column, input } = desk;
  if (input.publisher === undefined) return [];
  const cut = { voice: 'sans', weight: 500 } as const;
  const name = await setText(desk, input.publisher, {
    cut,
    sizes: [26, 24, 22],
    width: column,
    colour: softInk,
  });
  return [rule(1, softInk, { marginTop: 'auto', marginBottom: 16 }), name];
}

export async function dateLine(desk: Desk, align: 'start' | 'end'): Promise<Node[]> {
  const { column, input } = desk;
  if (input.date === undefined) return [];
  const cut = { voice: 'sans', weight: 400 } as const;
  return [
    await setText(desk, input.date, {
      cut,
      sizes: [26, 24, 22],
      width: column * 0.32,
      colour: softInk,
      align,
    }),
  ];
}
