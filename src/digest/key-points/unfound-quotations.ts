import type { Passage } from '../../model/passage.ts';
import { enclosed } from '../enclosed.ts';
import { tokenize } from '../tokens.ts';

/**
 * What a key point gives as somebody's words, in quotation marks, and the article does not hold. Punctuation and case may
 * differ, and an ellipsis may leave words out. One word or two in quotation marks are a turn of phrase, not a quotation.
 */
export function unfoundQuotations(keyPoint: string, passages: readonly Passage[]): string[] {
  const texts = passages.map(({ text }) => wordsIn(text));
  return enclosed(keyPoint)
    .filter(({ start }) => !/[([（]/u.test(keyPoint.charAt(start)))
    .map(({ start, end }) => keyPoint.slice(start + 1, end - 1).trim())
    .filter((quotation) => tokenize(quotation).length > 2)
    .filter((quotation) => !texts.some((text) => holdsInOrder(text, partsOf(quotation))));
}

/** ` the words of a text ` */
function wordsIn(text: string): string {
  return ` ${tokenize(text)
    .map(({ word }) => word)
    .join(' ')} `;
}

function partsOf(quotation: string): string[] {
  return quotation
    .split(/\[?(?:…|\.{3})\]?/u)
    .map(wordsIn)
    .filter((part) => part.trim() !== '');
}

function holdsInOrder(text: string, parts: readonly string[]): boolean {
  let from = 0;
  return parts.every((part) => {
    const at = text.indexOf(part, from);
    from = at + part.length - 1;
    return at >= 0;
  });
}
