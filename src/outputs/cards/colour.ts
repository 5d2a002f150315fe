import { readable } from '../../lib/colour.ts';

/** The card's own colours: newsprint and ink. */
export const paper = '#fbf8f1';
export const ink = '#1a1815';
export const softInk = '#5c564c';

/** The accent, darkened until it reads on the paper. */
export function legible(accent: string): string {
  return readable(accent, paper, '#000000');
}
