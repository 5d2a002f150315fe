import { visible } from '../../lib/visible.ts';
import type { Drawing } from '../../model/icon.ts';

/** The build's message for a card with characters that no font has. */
export function formatMissing(input: Drawing, characters: readonly string[]): string {
  const names = characters.map((character) => `${character} (U+${hex(character)})`).join(', ');
  return visible(
    `The ${nameOf(input)} is drawn without ${names}: no font for cards has ${characters.length === 1 ? 'it' : 'them'}. ` +
      'Write it otherwise, or add a font in src/outputs/cards/type/families.ts.',
  );
}

/** What messages call a drawing. */
export function nameOf({ kind, title }: Drawing): string {
  return kind === 'icon' ? `icon of "${title}"` : `${kind} card "${title}"`;
}

function hex(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}
