import type { Outline } from '../type/outline.ts';

/** An element as satori takes it: flexbox in CSS's words. */
export interface Node {
  type: string;
  props: { style: Style; children?: Node[]; outline?: Drawing };
}

/** Letters that take the place of an element's content. */
export interface Drawing {
  text: Outline;
  fill: string;
  left: number;
  top: number;
}

export type Style = Record<string, string | number>;

/** A box that lays its children in a column, unless its style says otherwise. */
export function box(style: Style, ...children: Node[]): Node {
  return { type: 'div', props: { style: { display: 'flex', flexDirection: 'column', ...style }, children } };
}

/** Children side by side from the reading direction's start, ends pushed apart. */
export function row(style: Style, ...children: Node[]): Node {
  return box(
    { flexDirection: 'row', justifyContent: 'space-between', alignItems: 'center', ...style },
    ...children,
  );
}

/** A rule across the whole column. */
export function rule(thickness: number, colour: string, style: Style = {}): Node {
  return box({ height: thickness, background: colour, alignSelf: 'stretch', flexShrink: 0, ...style });
}

/** Room in which letters are drawn, and the point of their own space that comes to lie at the room's top left. */
export interface Room {
  width: number;
  height: number;
  left?: number;
  top?: number;
}

/** Letters in one colour; ink may hang over the room's edges. */
export function outline(text: Outline, fill: string, { width, height, left = 0, top = 0 }: Room): Node {
  return {
    type: 'div',
    props: { outline: { text, fill, left, top }, style: { width, height, flexShrink: 0 } },
  };
}
