export type CardKind = 'site' | 'article' | 'topic' | 'edition' | 'quotation';

/** All that a social image shows. Two cards with the same input are the same bytes. */
export interface CardInput {
  kind: CardKind;
  title: string;
  /** The name in the masthead. */
  site: string;
  /** The line over the title: a topic, a publisher. */
  kicker?: string | undefined;
  /** Already written in the reader's language. */
  date?: string | undefined;
  lang: string;
  /** `#rrggbb` */
  accent: string;
  shape?: 'wide' | 'square' | undefined;
}

/** CSS pixels. 1200×630 is what Open Graph's readers crop least. */
export const cardSizes = {
  wide: { width: 1200, height: 630 },
  square: { width: 1200, height: 1200 },
} as const;
