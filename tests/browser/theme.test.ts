import { expect, test } from 'vitest';
import { barMedia, themeOf } from '../../src/browser/theme.ts';

test.each([
  ['dark', 'dark'],
  ['light', 'light'],
  ['auto', 'auto'],
  [undefined, 'auto'],
  ['sepia', 'auto'],
])('what is remembered as %s is the theme %s', (text, theme) => {
  expect(themeOf(text)).toBe(theme);
});

test('a browser’s bar follows the system until a theme is chosen', () => {
  expect(barMedia('dark', 'auto')).toBe('(prefers-color-scheme: dark)');
  expect(barMedia('light', 'auto')).toBe('(prefers-color-scheme: light)');
});

test('then the chosen theme’s colour holds, and the other never', () => {
  expect(['light', 'dark'].map((of) => barMedia(of, 'dark'))).toEqual(['not all', 'all']);
});
