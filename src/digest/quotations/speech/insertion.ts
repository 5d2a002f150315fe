import { isMark } from '../reading/items.ts';
import type { Item } from '../reading/items.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { isWordOf, nameAt } from './subject-name.ts';
import { other } from './subject.ts';
import type { Subject } from './subject.ts';

/** Longest insertion between a name and its verb, in items: `Jane Doe, who has worked at …, said`. */
export const longestInsertion = 25;

/** [Jane Doe] `, a biologist at the museum, said`, and `the museum’s director,` [Jane Doe] `, said`. */
export function subjectBeforeInsertion(
  items: readonly Item[],
  comma: number,
  from: number,
  lexicon: Lexicon,
): Subject {
  const inner = items[comma - 1];
  const least = Math.max(from, comma - longestInsertion);
  for (let at = comma - 1; at >= least; at -= 1) {
    const item = items[at];
    if (isMark(item, '.;:') || item?.kind === 'quote') break;
    if (!isMark(item, ',—')) continue;
    const name = items[at - 1];
    if (at === comma - 2 && inner?.kind === 'name' && !inner.nobody)
      return inserted(items, comma - 1, from, lexicon);
    if (
      at > from &&
      name?.kind === 'name' &&
      !name.nobody &&
      !name.possessive &&
      begins(items[at + 1], lexicon)
    ) {
      return nameAt(items, at - 1, from, lexicon);
    }
  }
  return { kind: 'none', start: comma };
}

function begins(item: Item | undefined, { is }: Lexicon): boolean {
  if (item?.kind === 'name') return item.nobody === true;
  return item?.kind === 'word' && !is('and', item.word) && !is('that', item.word);
}

/** The name in `a director at the museum,` [Jane Doe] `, said`. Of `a friend of the president,` [John Roe] nobody knows who is meant. */
function inserted(items: readonly Item[], at: number, from: number, lexicon: Lexicon): Subject {
  const name = items[at];
  if (name?.kind !== 'name' || name.possessive) return other(at);
  let start = at - 1;
  while (start > from && !isBoundary(items[start - 1], lexicon)) start -= 1;
  const isFriendOf = items
    .slice(start, at)
    .some(
      (item, i, before) => isWordOf(before[i - 1], 'of', lexicon) && isSomebody(item, before[i + 1], lexicon),
    );
  const hasNoun = start < at - 1;
  return isFriendOf || !hasNoun ? other(at) : { kind: 'name', name, start };
}

function isBoundary(item: Item | undefined, { is }: Lexicon): boolean {
  if (item?.kind !== 'word') return item?.kind !== 'name';
  return is('that', item.word) || is('said', item.word);
}

function isSomebody(item: Item | undefined, next: Item | undefined, lexicon: Lexicon): boolean {
  if (isWordOf(item, 'the', lexicon) || isWordOf(item, 'a', lexicon))
    return isSomebody(next, undefined, lexicon);
  return item?.kind === 'name' ? !item.nobody : item?.kind === 'word' && lexicon.isRole(item.word);
}
