export type Shortcut = 'search' | 'next' | 'previous' | 'help';

const shortcuts: ReadonlyMap<string, Shortcut> = new Map([
  ['/', 'search'],
  ['j', 'next'],
  ['k', 'previous'],
  ['?', 'help'],
]);

export type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey' | 'isComposing'>;

/** The shortcut that a key stands for: none with a modifier (Shift makes the `?`), none in the middle of composing a letter. */
export function shortcutOf({ key, ctrlKey, altKey, metaKey, isComposing }: Pressed): Shortcut | undefined {
  if (ctrlKey || altKey || metaKey || isComposing) return undefined;
  return shortcuts.get(key);
}

/** Where a list of `length` is after a step from place `at`, -1 for none yet; it ends at its ends. */
export function placeAfter(at: number, step: 1 | -1, length: number): number {
  return Math.min(Math.max(at + step, 0), length - 1);
}
