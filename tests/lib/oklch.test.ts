import { expect, test } from 'vitest';
import { hexOfOklch } from '../../src/lib/oklch.ts';

// CSS Color 4 gives these pairs of sRGB's primaries and OKLCH.
test.each([
  [[1, 0, 0], '#ffffff'],
  [[0, 0, 0], '#000000'],
  [[0.628, 0.2577, 29.23], '#ff0000'],
  [[0.452, 0.3131, 264.05], '#0000ff'],
  [[0.8664, 0.2948, 142.5], '#00ff00'],
] as const)('%j is %s', ([lightness, chroma, hue], hex) => {
  expect(hexOfOklch(lightness, chroma, hue)).toBe(hex);
});
