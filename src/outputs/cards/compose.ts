import { cardScales, cardSizes } from '../../model/card.ts';
import type { CardInput } from '../../model/card.ts';
import { designs } from './designs/designs.ts';
import { deskFor } from './designs/desk.ts';
import { layOut } from './layout.ts';
import type { Mark } from './layout.ts';

/** A card as marks on a ground, every letter an outline. */
export interface Composed {
  /** Units in which the marks are placed. */
  width: number;
  height: number;
  /** Pixels for a unit. */
  scale: number;
  marks: Mark[];
  /** What a picture behind the marks is printed in, from dark to light; none without one. */
  tones: readonly string[];
  /** Characters that no font has. */
  missing: string[];
}

/** Lays a card out. `root` is the project's folder, which holds node_modules. */
export async function composeCard(input: CardInput, root: string): Promise<Composed> {
  const desk = deskFor(input, root);
  const card = await designs[input.kind](desk);
  const size = cardSizes[desk.shape];
  const marks = await layOut(card, size);
  const { tones } = desk.colours;
  return { ...size, scale: cardScales[desk.shape], marks, tones, missing: [...desk.missing] };
}
