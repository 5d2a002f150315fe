import type { Mender } from './mend.ts';

/** A character that copying leaves behind and nobody sees. */
export interface Invisible {
  pattern: RegExp;
  becomes: string;
  why: string;
}

export const invisibles: readonly Invisible[] = [
  { pattern: /\u00AD/gu, becomes: '', why: 'a soft hyphen left by copying' },
  { pattern: /[\u200B\u2060]/gu, becomes: '', why: 'an invisible character left by copying' },
  // Joiners shape Persian, Indic and emoji; beside a Latin, Greek or Cyrillic letter they do nothing.
  {
    pattern:
      /(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])[\u200C\u200D]|[\u200C\u200D](?=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])/gu,
    becomes: '',
    why: 'an invisible character left by copying',
  },
  { pattern: /[\u202A-\u202E\u2066-\u2069]/gu, becomes: '', why: 'a direction mark left by copying' },
  // French sets one inside its quotation marks and before its high punctuation, and between the digits of a number.
  {
    pattern: /(?<![«\d\s])[\u00A0\u202F](?![»:;!?%€$£\d\s])/gu,
    becomes: ' ',
    why: 'a non-breaking space left by copying',
  },
];

/** The same as repairs of a text that came with marks of its own: HTML, Markdown, a feed. */
export const invisibleMenders: readonly Mender[] = invisibles.map(({ pattern, becomes, why }) => ({
  pattern,
  replace: () => ({ text: becomes, why }),
}));
