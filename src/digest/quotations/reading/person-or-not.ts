import { isFamilyFirst, isGivenName, isThing } from '../words/given-names.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { regionsOf } from '../words/regions.ts';
import type { Item, Word } from './items.ts';

/** Whether the words themselves say that they are a person: a given name, a family name that stands first, a king's title. */
export function isTelling(words: readonly Word[], { is }: Lexicon): boolean {
  const first = words[0]?.word ?? '';
  if (words.length < 2) return false;
  return isGivenName(first) || is('regal', first) || (isFamilyFirst(first) && words.length <= 3);
}

/** Whether a run of capitals is an organisation, a place, or a role without a name. */
export function isNobody(words: readonly Word[], next: Item | undefined, { is, language }: Lexicon): boolean {
  if (words.length === 0) return true;
  const name = words.map(({ word }) => word).join(' ');
  if (isThing(name) || regionsOf(language).has(name)) return true;
  if (words.some(({ text }) => isAcronym(text)) || words.every(({ word }) => is('offices', word)))
    return true;
  const organisation = words.findIndex(({ word }) => is('organisations', word));
  if (organisation === -1) return false;
  // Doris Day, and Day alone; not the Day of Judgement
  const hasOf = next?.kind === 'word' && is('of', next.word);
  const isFamilyName =
    (words.length === 1 && !hasOf) || (words.length === 2 && isGivenName(words[0]?.word ?? ''));
  return !isFamilyName || organisation !== words.length - 1 || !is('surnames', words.at(-1)?.word ?? '');
}

/** JK is a pair of initials, NATO and FBI are not; the numbers of kings are neither. */
function isAcronym(text: string): boolean {
  return /^\p{Lu}{3,}$/u.test(text) && !/^[IVX]+$/u.test(text);
}
