import type { CardInput } from './card.ts';

/** All that an icon of the site shows: the first letter of its title on the accent. The same input gives the same bytes. */
export interface IconInput {
  kind: 'icon';
  /** The site's. */
  title: string;
  /** BCP 47 tag of the title. */
  lang: string;
  /** `#rrggbb` */
  accent: string;
  /** Pixels of a side. */
  size: number;
  /** `ico` is Windows' format around a PNG, for programs that ask for `/favicon.ico`. */
  format: 'png' | 'svg' | 'ico';
  /** Whether colour fills the square: for systems that cut the icon to their own shape, and keep four fifths of it. */
  bleed: boolean;
}

/** What is drawn by the build. */
export type Drawing = CardInput | IconInput;
