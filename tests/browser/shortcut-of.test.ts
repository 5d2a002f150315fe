import { expect, test } from 'vitest';
import { placeAfter, shortcutOf } from '../../src/browser/shortcuts/shortcut-of.ts';
import type { Pressed } from '../../src/browser/shortcuts/shortcut-of.ts';

const pressed = (key: string, held: Partial<Pressed> = {}): Pressed => ({
  key,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  isComposing: false,
  ...held,
});

test.each([
  ['/', 'search'],
  ['j', 'next'],
  ['k', 'previous'],
  ['?', 'help'],
  ['J', undefined],
  ['Enter', undefined],
  ['constructor', undefined],
])('%s means %s', (key, shortcut) => {
  expect(shortcutOf(pressed(key))).toBe(shortcut);
});

test.each(['ctrlKey', 'altKey', 'metaKey', 'isComposing'] as const)('nothing is meant with %s', (held) => {
  expect(shortcutOf(pressed('j', { [held]: true }))).toBeUndefined();
});

test('a list is entered at its first place, and does not run over its ends', () => {
  expect([placeAfter(-1, 1, 3), placeAfter(0, 1, 3), placeAfter(2, 1, 3)]).toEqual([0, 1, 2]);
  expect([placeAfter(-1, -1, 3), placeAfter(1, -1, 3), placeAfter(0, -1, 3)]).toEqual([0, 0, 0]);
});
