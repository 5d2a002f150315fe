import { expect, test } from 'vitest';
import { isSteering, visible, visibleLines, withoutSteering } from '../../src/lib/visible.ts';

test.each([
  ['a terminal’s command', '\u001b[31mred', '‹U+001B›[31mred'],
  ['a command of eight bits', '\u009b31mred', '‹U+009B›31mred'],
  ['a return that overwrites', 'good\rbad', 'good‹U+000D›bad'],
  ['another line', 'one\ntwo', 'one‹U+000A›two'],
  ['NUL and backspace', 'a\0b\b', 'a‹U+0000›b‹U+0008›'],
  ['an override', 'safe\u202egpj.exe\u202c', 'safe‹U+202E›gpj.exe‹U+202C›'],
  ['an embedding left open', 'a\u202bb', 'a‹U+202B›b'],
  ['isolates closed in a wrong order', '\u2067a\u202ab\u2069c\u202c', '‹U+2067›a‹U+202A›b‹U+2069›c‹U+202C›'],
  ['half of a pair', 'a\ud800b', 'a‹U+D800›b'],
  ['a line separator', 'a\u2028b', 'a‹U+2028›b'],
  ['a noncharacter', 'a\uffffb', 'a‹U+FFFF›b'],
])('%s is written out', (_what, text, shown) => {
  expect(visible(text)).toBe(shown);
});

test.each([
  ['Latin with accents', 'Maré baixa – “já”'],
  ['an emoji of several', 'a 👩‍🚀 and 🏴󠁧󠁢󠁥󠁮󠁧󠁿'],
  ['Persian joiners', 'می‌خواهم'],
  ['marks of direction', 'a\u200e b\u200f'],
  ['isolates that are closed', 'a \u2067שלום\u2069 b \u202aאב\u202c'],
  ['a tab', 'a\tb'],
])('%s stays', (_what, text) => {
  expect(visible(text)).toBe(text);
  expect(isSteering(text)).toBe(false);
});

test('lines stay lines', () => {
  expect(visibleLines('a\r\nb\u001b\nc')).toBe('a\nb‹U+001B›\nc');
  expect(withoutSteering('a\r\n\u202bb\u001b')).toBe('a\r\n\u202bb‹U+001B›');
});
