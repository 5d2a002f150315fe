import type { Repair } from '../draft.ts';
import { invisibles } from '../repair/invisible.ts';
import type { Invisible } from '../repair/invisible.ts';

/** A text without the characters that copying leaves behind. */
export interface Cleaned {
  text: string;
  repairs: Repair[];
}

/**
 * Line ends become `\n`, control characters go, and what can’t be seen is mended: soft hyphens, zero-width characters
 * and non-breaking spaces. What stood between letters is listed, word by word; `repair: false` leaves it there.
 */
export function cleanText(raw: string, repair: boolean): Cleaned {
  const text = raw
    .replace(/\r\n?|\u0085|\u2028|\f/gu, '\n')
    .replace(/\u2029/gu, '\n\n')
    .replace(/\t/gu, '    ')
    .replace(/[\p{Cc}]/gu, (control) => (control === '\n' ? control : ''))
    .replace(/\uFEFF/gu, '');
  return repair ? invisibles.reduce(mend, { text, repairs: [] }) : { text, repairs: [] };
}

function mend({ text, repairs }: Cleaned, { pattern, becomes, why }: Invisible): Cleaned {
  const listed = new Map<string, Repair>();
  for (const { index } of text.matchAll(pattern)) {
    const before = wordAround(text, index);
    const after = before.replace(pattern, becomes);
    if (after.trim() !== before.trim()) listed.set(before, { before, after, why });
  }
  return { text: text.replace(pattern, becomes), repairs: [...repairs, ...listed.values()] };
}

/** The words that touch a character: enough for an editor to find the place. */
function wordAround(text: string, index: number): string {
  const start = /[^ \n]*$/u.exec(text.slice(Math.max(0, index - 40), index))?.[0] ?? '';
  const end = /^.[^ \n]*/su.exec(text.slice(index, index + 40))?.[0] ?? '';
  return start + end.replace(/\n.*$/su, '');
}
