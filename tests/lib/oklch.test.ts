import { expect, test } from 'vitest';
import { hexOfOklch, oklchOfHex } from '../../src/lib/oklch.ts';

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

test.each(['#8a1c1c', '#0f4c5c', '#ffffff', '#000000', '#7f7f7f', '#00ff00', '#ffd700'])(
  '%s comes back from OKLCH',
  (hex) => {
    const { lightness, chroma, hue } = oklchOfHex(hex);
    expect(hexOfOklch(lightness, chroma, hue)).toBe(hex);
  },
);

test('the colours that CSS Color 4 gives in OKLCH', () => {
  const { lightness, chroma, hue } = oklchOfHex('#ff0000');
  expect([lightness, chroma, hue].map((value) => value.toFixed(3))).toEqual(['0.628', '0.258', '29.234']);
});
