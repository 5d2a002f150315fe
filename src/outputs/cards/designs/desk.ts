import { cardSizes } from '../../../model/card.ts';
import type { CardInput, CardShape } from '../../../model/card.ts';
import { legible } from '../colour.ts';
import { directionOf, directionOfLanguage } from '../type/order.ts';
import type { Direction } from '../type/order.ts';

/** What every design works with. */
export interface Desk {
  input: CardInput;
  shape: CardShape;
  /** Of the whole card. */
  direction: Direction;
  /** The accent, dark enough to read. */
  accent: string;
  /** Pixels of paper; the rest of the card is picture. */
  sheet: { width: number; height: number };
  /** Where the picture shows, if there is one. */
  picture?: Area | undefined;
  /** Pixels between the sheet's edge and its text. */
  margin: number;
  /** Pixels between the margins. */
  column: number;
  root: string;
  /** Gathered as texts are set: characters that no font has, texts whose end had to be left out. */
  missing: Set<string>;
  shortened: Set<string>;
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
  const picture =
    input.kind === 'article' && input.figure !== undefined ? pictureIn(shape, direction) : undefined;
  const sheet = sheetBeside(picture, shape);
  const margin = marginOf(shape, picture);
  return {
    input,
    shape,
    direction,
    accent: legible(input.accent),
    sheet,
    picture,
    margin,
    column: sheet.width - 2 * margin,
    root,
    missing: new Set(),
    shortened: new Set(),
  };
}

/** Beside the sheet, where reading ends; on a square below it. */
function pictureIn(shape: CardShape, direction: Direction): Area {
  const { width, height } = cardSizes[shape];
  if (shape === 'square') return { left: 0, top: 730, width, height: height - 730 };
  return { left: direction === 'ltr' ? width - 400 : 0, top: 0, width: 400, height };
}

function sheetBeside(picture: Area | undefined, shape: CardShape): { width: number; height: number } {
  const { width, height } = cardSizes[shape];
  if (!picture) return { width, height };
  return picture.height === height
    ? { width: width - picture.width, height }
    : { width, height: height - picture.height };
}

function marginOf(shape: CardShape, picture: Area | undefined): number {
  if (shape === 'square') return 88;
  return picture ? 60 : 72;
}
