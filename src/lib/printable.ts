/** C0 and C1 controls less tab and line ends, halves of surrogate pairs, noncharacters, and U+FFFD, which stands for a character that was lost. */
const unprintable = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\ufffd]/gu;

/** A text without the characters that XML 1.0 forbids or HTML calls an error, and that no reader can show. */
export function printable(text: string): string {
  return text.replace(unprintable, (character) => (/[\t\n\r]/u.test(character) ? character : ''));
}
