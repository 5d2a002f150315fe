import { sha256 } from './hash.ts';

/** A hue for a text, 0 to 359: always the same for the same text. Lightness and chroma are the style sheet's. */
export function hueOf(text: string): number {
  return Number.parseInt(sha256(text).slice(0, 8), 16) % 360;
}
