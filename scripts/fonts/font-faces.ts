import type { Cut } from './cuts.ts';
import { fallbacks } from './fallbacks.ts';
import type { Fallback, Metrics } from './fallbacks.ts';
import { unicodeRangeOf } from './tiers.ts';
import type { Tier } from './tiers.ts';

/** A face that we cut: `src` is relative to `src/styles/`. */
export function faceCss(cut: Cut, tier: Tier): string {
  return face(cut, `./fonts/${cut.name}.${tier.name}.woff2`, unicodeRangeOf(tier.codePoints));
}

/** A face of another script, linked from the package as it is. */
export function packageFaceCss(cut: Cut, file: string, range: string): string {
  return face(cut, `@fontsource-variable/${cut.from}/files/${file}`, range);
}

/**
 * The reader's own fonts, stretched to the widths and heights of the cut, so that nothing shifts when it comes.
 * The formulas are those of CSS Fonts 5 (`size-adjust`, `ascent-override`) as @capsizecss/core applies them.
 */
export function fallbackCss(cut: Cut, metrics: Metrics): string[] {
  return (fallbacks[cut.family] ?? []).map((fallback) => {
    const size = metrics.xWidthAvg / metrics.unitsPerEm / (fallback.xWidthAvg / fallback.unitsPerEm);
    const share = (height: number) => percent(Math.abs(height) / (metrics.unitsPerEm * size));
    return `@font-face {
  font-family: '${nameOf(cut.family, fallback)}';
  font-weight: ${cut.weight};
  src: ${fallback.local.map((name) => `local('${name}')`).join(', ')};
  size-adjust: ${percent(size)};
  ascent-override: ${share(metrics.ascent)};
  descent-override: ${share(metrics.descent)};
  line-gap-override: ${share(metrics.lineGap)};
}`;
  });
}

/** The stack of a family as a custom property: `--newsfold-serif`. */
export function familyCss(family: string): string {
  const names = [family, ...(fallbacks[family] ?? []).map((fallback) => nameOf(family, fallback))];
  const generic = family.endsWith('Serif') ? 'serif' : 'sans-serif';
  const property = family.toLowerCase().replaceAll(' ', '-');
  return `:root {
  --${property}: ${[...names.map((name) => `'${name}'`), generic].join(', ')};
}`;
}

function face({ family, style, weight }: Cut, src: string, range: string): string {
  return `@font-face {
  font-family: '${family}';
  font-style: ${style};
  font-weight: ${weight};
  font-display: swap;
  src: url('${src}') format('woff2');
  unicode-range: ${range};
}`;
}

function nameOf(family: string, { name }: Fallback): string {
  return `${family} ${name}`;
}

function percent(share: number): string {
  return `${Number((share * 100).toFixed(2))}%`;
}
