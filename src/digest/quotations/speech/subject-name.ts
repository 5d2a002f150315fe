import type { Item } from '../reading/items.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { leftEdge } from './left-edge.ts';
import { other } from './subject.ts';
import type { Subject } from './subject.ts';

/** The name at an index as the subject of the verb behind it. */
export function nameAt(items: readonly Item[], at: number, from: number, lexicon: Lexicon): Subject {
  const name = items[at];
  if (name?.kind !== 'name' || name.possessive) return other(at);
  const origin = ownerOfOrigin(items, at, from, lexicon);
  if (origin !== undefined) return nameAt(items, origin, from, lexicon);
  if (name.nobody) return other(at);
  const start = leftEdge(items, at, from, lexicon);
  return start === undefined ? other(at) : { kind: 'name', name, start };
}

/** Of [Doug Miller] `of the` [Center] `for` [Food Safety], the index of the first; undefined for `the mother of` [Jane Doe]. */
function ownerOfOrigin(
  items: readonly Item[],
  at: number,
  from: number,
  lexicon: Lexicon,
): number | undefined {
  let before = at - 1;
  if (isWordOf(items[before], 'the', lexicon)) before -= 1;
  if (!isWordOf(items[before], 'of', lexicon)) return undefined;
  const owner = items[before - 1];
  if (before - 1 < from || owner?.kind !== 'name' || owner.possessive) return undefined;
  return owner.nobody ? ownerOfOrigin(items, before - 1, from, lexicon) : before - 1;
}

/** Whether an item is a word of a kind. */
export function isWordOf(item: Item | undefined, kind: 'of' | 'the' | 'a', { is }: Lexicon): boolean {
  return item?.kind === 'word' && is(kind, item.word);
}
