import { visible } from '../../lib/visible.ts';
import type { Drawing } from '../../model/icon.ts';
import type { DrawnCard } from './draw.ts';

/** What a message is about: a drawing, and the file of content/ that its title stands in, where it has one. */
export interface Subject {
  input: Drawing;
  file?: string | undefined;
}

/** Told of every drawing, says what it is drawn without. */
export type Teller = (subject: Subject, drawn: DrawnCard) => void;

/** The shapes of one card lack the same: that is said once. */
export function createTeller(tell: (message: string) => void): Teller {
  const told = new Set<string>();
  return (subject, { missing, unread }) => {
    const messages: string[] = [];
    if (missing.length > 0) messages.push(formatMissing(subject, missing));
    if (unread !== undefined) messages.push(formatUnread(subject, unread));
    for (const message of messages) {
      if (!told.has(message)) tell(message);
      told.add(message);
    }
  };
}

/** The build's message for a card with characters that no font has. */
export function formatMissing(subject: Subject, characters: readonly string[]): string {
  const names = characters.map((character) => `${character} (U+${hex(character)})`).join(', ');
  return visible(
    `${placeOf(subject)}The ${nameOf(subject.input)} is drawn without ${names}: no font for cards has ${characters.length === 1 ? 'it' : 'them'}. ` +
      'Write it otherwise, or add a font in src/outputs/cards/type/families.ts.',
  );
}

/** The build's message for a card whose figure can't be read. */
export function formatUnread(subject: Subject, reason: string): string {
  return visible(
    `${placeOf(subject)}The ${nameOf(subject.input)} is drawn without its figure, which can't be read: ${reason}. ` +
      'Export the picture again, as JPEG or PNG, with fewer than 100 megapixels.',
  );
}

/** The build's message for a card that can't be drawn. */
export function formatFailure(subject: Subject, reason: string): string {
  return visible(`${placeOf(subject)}Cannot draw the ${nameOf(subject.input)}: ${reason}.`);
}

function placeOf({ file }: Subject): string {
  return file === undefined ? '' : `${file}: `;
}

function nameOf({ kind, title }: Drawing): string {
  return kind === 'icon' ? `icon of "${title}"` : `${kind} card "${title}"`;
}

function hex(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}
