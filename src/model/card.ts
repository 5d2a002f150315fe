export type CardKind = 'site' | 'article' | 'topic' | 'edition' | 'quotation';

export type CardShape = 'wide' | 'square';

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
  /** Already written in the reader's language. */
  date?: string | undefined;
  /** BCP 47 tag of the title: decides direction, line breaks and the forms of Han characters. */
  lang: string;
  /** `#rrggbb` */
  accent: string;
  /** `wide` unless said. */
  shape?: CardShape | undefined;
}

/** CSS pixels. 1200×630 is what Open Graph's readers crop least. */
export const cardSizes = {
  wide: { width: 1200, height: 630 },
  square: { width: 1200, height: 1200 },
} as const;
