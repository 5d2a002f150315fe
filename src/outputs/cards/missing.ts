import type { CardInput } from '../../model/card.ts';

/** The build's message for a card with characters that no font has. */
export function formatMissing({ kind, title }: CardInput, characters: readonly string[]): string {
  const names = characters.map((character) => `${character} (U+${hex(character)})`).join(', ');
  return (
    `The ${kind} card "${title}" is drawn without ${names}: no font for cards has ${characters.length === 1 ? 'it' : 'them'}. ` +
    'Write it otherwise, or add a font in src/outputs/cards/type/families.ts.'
  );
}

function hex(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}
