import { readFile } from 'node:fs/promises';
import { beforeAll, expect, test } from 'vitest';
import { makeFonts } from '../../../scripts/fonts/make-fonts.ts';
import type { Fonts } from '../../../scripts/fonts/make-fonts.ts';

let fonts: Fonts;

beforeAll(async () => {
  fonts = await makeFonts(process.cwd());
}, 60_000);

test('the fonts in src/styles/fonts are those that the script makes', async () => {
  expect(fonts.files).toHaveLength(8);
  for (const { name, bytes } of fonts.files) {
    expect(bytes.equals(await readFile(`src/styles/fonts/${name}`)), `${name}: run npm run fonts`).toBe(true);
  }
});

test('the style sheet is the one that the script writes', async () => {
  expect(fonts.css).toBe(await readFile('src/styles/fonts.css', 'utf8'));
});

test('the fonts of a first screen of English weigh less than 37 KB', () => {
  const first = ['serif-text.core.woff2', 'serif-display.core.woff2', 'sans.core.woff2'];
  const sizes = fonts.files.filter(({ name }) => first.includes(name)).map(({ bytes }) => bytes.length);
  expect(sizes).toHaveLength(3);
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(37_000);
});

test('a stand-in has the width and the height of the font it stands for', () => {
  // Source Serif at 18 px: 470 units of 1000 a letter; Georgia: 913 of 2048.
  expect(fonts.css).toMatch(/'Newsfold Serif Georgia';\s+font-weight: 400;[^}]+size-adjust: 10\d\.\d+%/u);
});
