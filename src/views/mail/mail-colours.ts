import type { Digest } from '../../collections/digest.ts';
import { hexOfOklch, oklchOfHex } from '../../lib/oklch.ts';

/** A colour on light paper and on dark, `#rrggbb`: mail programs know neither `oklch()` nor `light-dark()`. */
export interface Tint {
  light: string;
  dark: string;
}

/** Paper, ink and rules of tokens.css. */
export const sheetColours = {
  paper: { light: '#fbf8f1', dark: '#161512' },
  ink: { light: '#1a1815', dark: '#e9e3d8' },
  soft: { light: '#5c564c', dark: '#b5ad9f' },
  rule: { light: '#d8d0c0', dark: '#3b372f' },
} as const satisfies Record<string, Tint>;

/** The accent, darker on light paper and lighter on dark until it can be read (tokens.css, `--accent`). */
export function accentTint({ site }: Digest): Tint {
  const { lightness, chroma, hue } = oklchOfHex(site.accent);
  return {
    light: hexOfOklch(Math.min(lightness, 0.46), Math.min(chroma, 0.2), hue),
    dark: hexOfOklch(Math.max(lightness, 0.72), Math.min(chroma, 0.14), hue),
  };
}

/** A topic's own colour (tokens.css, `[class*='hue-']`). */
export function topicTint(slug: string, { hues }: Digest): Tint {
  const hue = hues.get(slug) ?? 0;
  return { light: hexOfOklch(0.5, 0.12, hue), dark: hexOfOklch(0.75, 0.12, hue) };
}
