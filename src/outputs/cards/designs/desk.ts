import { cardSizes } from '../../../model/card.ts';
import type { CardInput, CardShape } from '../../../model/card.ts';
import { onPaper, onPicture } from '../colour.ts';
import type { Colours } from '../colour.ts';
import { directionOf, directionOfLanguage } from '../type/order.ts';
import type { Direction } from '../type/order.ts';

/** What every design works with. */
export interface Desk {
  input: CardInput;
  shape: CardShape;
  /** Of the whole card. */
  direction: Direction;
  colours: Colours;
  /** Pixels of the card. */
  width: number;
  height: number;
  /** Whether a picture lies behind the text. */
  hasPicture: boolean;
  /** Pixels between the sheet's edge and its text. */
  margin: number;
  /** Pixels between the margins. */
  column: number;
  root: string;
  /** Characters that no font has, gathered as texts are set. */
  missing: Set<string>;
}

/** A part of the card, in pixels from its top left. */
export interface Area {
  left: number;
  top: number;
  width: number;
  height: number;
}

export function deskFor(input: CardInput, root: string): Desk {
  const shape = input.shape ?? 'wide';
  const direction = directionOfLanguage(input.lang) === 'rtl' ? 'rtl' : directionOf(input.title, input.lang);
  const hasPicture = input.kind === 'article' && input.figure !== undefined;
  const { width, height } = cardSizes[shape];
  const margin = shape === 'square' ? 88 : 72;
  return {
    input,
    shape,
    direction,
    colours: hasPicture ? onPicture(input.accent) : onPaper(input.accent),
    width,
    height,
    hasPicture,
    margin,
    column: width - 2 * margin,
    root,
    missing: new Set(),
  };
}
