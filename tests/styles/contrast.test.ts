import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { hexOfOklch } from '../../src/lib/oklch.ts';
import { contrast } from '../../src/lib/colour.ts';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');
const hues = Array.from({ length: 360 }, (_, hue) => hue);

/** What WCAG 2.2 asks of text (1.4.3). */
const enough = 4.5;

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  const paper = colour('paper', theme);

  test.each(['ink', 'soft'])('--%s can be read on the paper', (name) => {
    expect(contrast(colour(name, theme), paper)).toBeGreaterThanOrEqual(enough);
  });

  test.each(['mark', 'target'])('ink can be read on --%s', (name) => {
    expect(contrast(colour('ink', theme), colour(name, theme))).toBeGreaterThanOrEqual(enough);
  });

  test('a topic’s label can be read, whatever its hue', () => {
    const [lightness, chroma] = numbers(/--topic: light-dark\((.+)\);/u, theme);
    for (const hue of hues) {
      expect(contrast(hexOfOklch(lightness, chroma, hue), paper), `hue ${hue}`).toBeGreaterThanOrEqual(
        enough,
      );
    }
  });

  test('the accent can be read, whatever the colour in site.yml', () => {
    const [lightness, most] = numbers(/--accent: light-dark\(([^;]+)\);/u, theme);
    for (const hue of hues) {
      for (const chroma of [0, most / 2, most]) {
        const accent = hexOfOklch(lightness, chroma, hue);
        expect(contrast(accent, paper), accent).toBeGreaterThanOrEqual(enough);
      }
    }
  });
});

test('who asks for more contrast gets it in small print and rules', () => {
  const [, more = ''] = /prefers-contrast: more\) \{(.*?)\n\}/su.exec(tokens) ?? [];
  for (const theme of ['light', 'dark'] as const) {
    expect(contrast(colour('soft', theme, more), colour('paper', theme))).toBeGreaterThanOrEqual(7);
    expect(contrast(colour('rule', theme, more), colour('paper', theme))).toBeGreaterThanOrEqual(3);
  }
});

test('the head names the paper of both themes', () => {
  const head = readFileSync('src/layouts/head/HeadTheme.astro', 'utf8');
  expect(head).toContain(`light: '${colour('paper', 'light')}', dark: '${colour('paper', 'dark')}'`);
});

/** `--ink: light-dark(#1a1815, #e9e3d8);` */
function colour(name: string, theme: 'light' | 'dark', css = tokens): string {
  const [, light, dark] = new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\);`, 'u').exec(css) ?? [];
  const found = theme === 'light' ? light : dark;
  if (found === undefined) throw new Error(`No --${name} of two colours in tokens.css.`);
  return found;
}

/** Lightness and chroma of the colour for a theme: `oklch(0.5 0.12 …)`, or the bounds in `oklch(from … min(l, 0.46) min(c, 0.2) h)`. */
function numbers(pattern: RegExp, theme: 'light' | 'dark'): [number, number] {
  const colours = pattern.exec(tokens)?.[1]?.match(/oklch\(.*?(?=oklch|$)/gsu) ?? [];
  const [lightness, chroma] = colours[theme === 'light' ? 0 : 1]?.match(/\d\.\d+/gu)?.map(Number) ?? [];
  if (lightness === undefined || chroma === undefined) throw new Error('tokens.css gives no such colour.');
  return [lightness, chroma];
}
