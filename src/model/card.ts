export type CardKind = 'site' | 'article' | 'topic' | 'edition' | 'quotation';

/** `wide` for Open Graph; `screen` (16:9), `classic` (4:3) and `square` for search engines. */
export type CardShape = 'wide' | 'screen' | 'classic' | 'square';

/** All that a social image shows. Two cards with the same input are the same bytes. */
export interface CardInput {
  kind: CardKind;
  title: string;
  /** The name in the masthead. */
  site: string;
  /** The line over the title: a topic, a section, a tagline; under a quotation, its speaker. */
  kicker?: string | undefined;
  /** Where the story came from, at the card's foot. */
  publisher?: string | undefined;
  /** SHA-256 of the picture behind an article's card. Its file is handed to the drawing, so that no path is in a key. */
  figure?: string | undefined;
  /** Who made that picture. */
  credit?: string | undefined;
  /** Already written in the reader's language. */
  date?: string | undefined;
  /** BCP 47 tag of the title: decides direction, line breaks and the forms of Han characters. */
  lang: string;
  /** `#rrggbb` */
  accent: string;
  /** `wide` unless said. */
  shape?: CardShape | undefined;
}

/** What a card is laid out in, CSS pixels. 1200×630 is what Open Graph's readers crop least. */
export const cardSizes = {
  wide: { width: 1200, height: 630 },
  screen: { width: 1200, height: 675 },
  classic: { width: 1200, height: 900 },
  square: { width: 1200, height: 1200 },
} as const satisfies Record<CardShape, { width: number; height: number }>;

/** Pixels for a CSS pixel. 4:3 is nowhere shown large; it needs 50,000 pixels (Google's “Article structured data”). */
export const cardScales: Record<CardShape, number> = { wide: 1, screen: 1, classic: 2 / 3, square: 1 };

/** A card's size as it is drawn, in pixels. */
export function cardPixels(shape: CardShape): { width: number; height: number } {
  const { width, height } = cardSizes[shape];
  return { width: Math.round(width * cardScales[shape]), height: Math.round(height * cardScales[shape]) };
}

export const cardShapes = Object.keys(cardSizes) as CardShape[];
