import { cardSizes } from '../../../model/card.ts';
import type { CardInput, CardShape } from '../../../model/card.ts';
import { legible } from '../colour.ts';
import { directionOf } from '../type/order.ts';
import type { Direction } from '../type/order.ts';

/** What every design works with. */
export interface Desk {
  input: CardInput;
  shape: CardShape;
  /** Of the whole card: the title's. */
  direction: Direction;
  /** The accent, dark enough to read. */
  accent: string;
  /** Pixels between the card's edge and its text. */
  margin: number;
  /** Pixels between the margins. */
  column: number;
  root: string;
  /** Characters that no font has, gathered as texts are set. */
  missing: Set<string>;
}

export function deskFor(input: CardInput, root: string): Desk {
  const shape = input.shape ?? 'wide';
  const margin = shape === 'wide' ? 72 : 88;
  return {
    input,
    shape,
    direction: directionOf(input.title, input.lang),
    accent: legible(input.accent),
    margin,
    column: cardSizes[shape].width - 2 * margin,
    root,
    missing: new Set(),
  };
}
