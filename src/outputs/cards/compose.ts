import satori from 'satori';
import { cardScales, cardSizes } from '../../model/card.ts';
import type { CardInput } from '../../model/card.ts';
import { designs } from './designs/designs.ts';
import { deskFor } from './designs/desk.ts';
import type { Area } from './designs/desk.ts';
import type { Node, Outline } from './designs/node.ts';

/** A card as SVG without a font in it: every letter is an outline. */
export interface Composed {
  svg: string;
  /** Pixels for a pixel of the SVG. */
  scale: number;
  /** Where the picture belongs, when the input has a figure. */
  picture?: Area | undefined;
  /** Characters that no font has. */
  missing: string[];
}

/** Lays a card out. `root` is the project's folder, which holds node_modules. */
export async function composeCard(input: CardInput, root: string): Promise<Composed> {
  const desk = deskFor(input, root);
  const card = await designs[input.kind](desk);
  // Words before pictures: a long title gets the whole card.
  if (desk.picture && desk.shortened.has(input.title))
    return composeCard({ ...input, figure: undefined }, root);
  const svg = await layOut(card, cardSizes[desk.shape]);
  return { svg, scale: cardScales[desk.shape], picture: desk.picture, missing: [...desk.missing] };
}

/** Boxes and rules are satori's; outlines are put where it found room for them. */
async function layOut(card: Node, size: { width: number; height: number }): Promise<string> {
  const outlines: string[] = [];
  const boxes = await satori(card, {
    ...size,
    fonts: [],
    onNodeDetected: ({ left, top, props }) => {
      if (isOutline(props.outline)) outlines.push(placeOutline(props.outline, left, top));
    },
  });
  return boxes.replace(/<\/svg>$/u, `${outlines.join('')}</svg>`);
}

function isOutline(value: unknown): value is Outline {
  return value instanceof Object && 'path' in value;
}

function placeOutline({ path, fill, left, top }: Outline, x: number, y: number): string {
  // resvg panics at a path without a first point.
  if (path === '') return '';
  return `<path transform="translate(${x - left} ${y - top})" fill="${fill}" d="${path}"/>`;
}
