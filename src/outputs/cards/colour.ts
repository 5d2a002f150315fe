import { mix, readable } from '../../lib/colour.ts';

/** What a card is printed in. */
export interface Colours {
  /** Newsprint; behind a picture, its darkest tone. */
  ground: string;
  ink: string;
  /** For dates and names. */
  soft: string;
  /** The topic's or the site's colour, for type and rules. */
  accent: string;
  /** What a picture is printed in, from its shadows to its lights; none on plain paper. */
  tones: string[];
}

/** The card's own colours: newsprint and ink. */
export const paper = '#fbf8f1';
export const ink = '#1a1815';
export const softInk = '#5c564c';

export function onPaper(accent: string): Colours {
  return { ground: paper, ink, soft: softInk, accent: legible(accent), tones: [] };
}

/**
 * Light type on a picture in tones of the accent. The lightest tone is dark enough for the softest type, so that all
 * type reads on any picture, 4.5:1 or better.
 */
export function onPicture(accent: string): Colours {
  const soft = '#e6dfd0';
  const light = readable(mix(accent, '#808080', 0.35), soft, '#000000');
  const dark = mix('#0b0a09', accent, 0.1);
  const tones = Array.from({ length: toneCount }, (_, index) => mix(dark, light, index / (toneCount - 1)));
  return { ground: dark, ink: paper, soft, accent: readable(accent, light, '#ffffff'), tones };
}

/** The accent, darkened until it reads on the paper. */
export function legible(accent: string): string {
  return readable(accent, paper, '#000000');
}

/** More are not told apart, and make the file heavier. */
const toneCount = 24;
