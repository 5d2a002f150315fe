import satori from 'satori';
import type { Area } from './designs/desk.ts';
import type { Node } from './designs/node.ts';
import type { Outline } from './type/outline.ts';

/** Something to draw, in the order of painting: a solid box, or letters whose own origin comes to lie at (left, top). */
export type Mark =
  | { kind: 'box'; area: Area; colour: string }
  | { kind: 'text'; text: Outline; left: number; top: number; colour: string };

/** Puts every box and outline in its place. */
export async function layOut(card: Node, size: { width: number; height: number }): Promise<Mark[]> {
  const nodes = nodesIn(card);
  const areas = await areasOf(card, size);
  return nodes.flatMap((node, index) => {
    const area = areas[index];
    if (!area) throw new Error('satori left out a box.');
    return marksOf(node, area);
  });
}

function marksOf({ props: { outline, style } }: Node, area: Area): Mark[] {
  if (outline) {
    const { text, fill, left, top } = outline;
    return [{ kind: 'text', text, left: area.left - left, top: area.top - top, colour: fill }];
  }
  const { background } = style;
  return typeof background === 'string' ? [{ kind: 'box', area, colour: background }] : [];
}

/** A node and those within it, as satori goes through them. */
function nodesIn(node: Node): Node[] {
  return [node, ...(node.props.children ?? []).flatMap(nodesIn)];
}

/** Cards whose texts took the same room have the same layout: satori is asked once for it, and there are a few dozen. */
const known = new Map<string, Promise<Area[]>>();
const most = 2000;

function areasOf(card: Node, size: { width: number; height: number }): Promise<Area[]> {
  const key = JSON.stringify([size, card], (name, value: unknown) =>
    name === 'outline' ? undefined : value,
  );
  const areas = known.get(key) ?? askSatori(card, size);
  if (known.size >= most) known.clear();
  known.set(key, areas);
  return areas;
}

async function askSatori(card: Node, size: { width: number; height: number }): Promise<Area[]> {
  const areas: Area[] = [];
  await satori(card, {
    ...size,
    fonts: [],
    onNodeDetected: ({ left, top, width, height }) => areas.push({ left, top, width, height }),
  });
  return areas;
}
