import { isMark } from '../reading/items.ts';
import type { Item } from '../reading/items.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { Act } from './acts.ts';

/** Whether an act follows the quotation at index `at` and has it for its object: `“…,” said Jane Doe`. */
export function isFollowedBy(items: readonly Item[], at: number, act: Act, lexicon: Lexicon): boolean {
  if (act.kind !== 'said' && act.kind !== 'according') return false;
  const quote = items[at];
  if (quote?.kind !== 'quote') return false;
  let start = at + 1;
  while (start < act.verb && isMark(items[start], ',—')) start += 1;
  if (act.start <= at || act.start > start || isAnd(items[start], lexicon)) return false;
  // “….” Jane Doe said the rest · After the “…”, Jane Doe said the rest: the verb has an object of its own.
  const isOwnSentence = quote.ends && start === at + 1;
  const mayHaveObject = !act.inverted && (isOwnSentence || !isFirst(items[at - 1]));
  return !mayHaveObject || endsSoon(items, act.verb, lexicon);
}

/** Whether a sentence, or a speech, begins behind an item. */
function isFirst(before: Item | undefined): boolean {
  return before === undefined || isMark(before, '.:—') || (before.kind === 'quote' && before.ends);
}

/** `and said`: the verb of a sentence that has its subject elsewhere. */
function isAnd(item: Item | undefined, { is }: Lexicon): boolean {
  return item?.kind === 'word' && is('and', item.word);
}

/** Most items that may still follow a verb before its sentence ends: `told reporters in Geneva on Monday.` */
const longestTail = 10;

/** Whether nothing follows the verb that could be its object but the listener. */
function endsSoon(items: readonly Item[], verb: number, { is }: Lexicon): boolean {
  const [said, next] = [items[verb], items[verb + 1]];
  if (next === undefined || isMark(next, '.;')) return true;
  if (isMark(next, ',')) return items[verb + 2]?.kind !== 'quote';
  if (said?.kind !== 'word' || next.kind === 'mark' || next.kind === 'quote') return false;
  const hasListener = is('told', said.word) || is('asked', said.word);
  const isAdverb =
    next.kind === 'word' && (['times', 'between', 'of'] as const).some((kind) => is(kind, next.word));
  const tail = items.slice(verb + 1, verb + 1 + longestTail);
  const end = tail.findIndex((item) => isMark(item, '.'));
  const rest = end === -1 ? tail : tail.slice(0, end);
  if (end === -1 && verb + 1 + longestTail < items.length) return false;
  return (
    (hasListener || isAdverb) &&
    !rest.some((item) => isMark(item, ':') || item.kind === 'quote' || isClause(item, is))
  );
}

function isClause(item: Item, is: Lexicon['is']): boolean {
  return item.kind === 'word' && (is('that', item.word) || is('passive', item.word));
}
