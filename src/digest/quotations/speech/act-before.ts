import { isMark } from '../reading/items.ts';
import type { Item } from '../reading/items.ts';
import { longestLeadIn } from '../thresholds.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { Act } from './acts.ts';

/** An act of speech before the words that it brings in. */
export interface LeadIn {
  act: Act;
  /** The words are its whole object: `said: “…”`; else they are part of what was said: `said it had been “…”`. */
  direct: boolean;
}

/** Most items between a verb and a colon or comma that still bring in a whole speech: `told reporters in Geneva on Monday: “…”`. */
const longestDirect = 15;

/** The act as what brings in the quotation at index `at`; undefined when somebody else may have come between. */
export function leadInOf(items: readonly Item[], at: number, act: Act, lexicon: Lexicon): LeadIn | undefined {
  if (at - act.verb > longestLeadIn) return undefined;
  if (act.inverted && act.subject.kind === 'name' && act.subject.name.start > (items[at]?.start ?? 0))
    return undefined;
  for (let between = act.verb + 1; between < at; between += 1) {
    if (intrudes(items, between, act, lexicon)) return undefined;
  }
  return { act, direct: isDirect(items, at, act, lexicon) };
}

/** Whether an item behind the verb may belong to another speaker: `, but` [Jane Doe] `disagreed`. */
export function intrudes(items: readonly Item[], at: number, act: Act, lexicon: Lexicon): boolean {
  const item = items[at];
  const next = items[at + 1];
  if (isMark(item, ';')) return true;
  if (isMark(item, ',')) return next?.kind === 'word' && startsClause(next.word, items[at + 2], lexicon);
  if (item?.kind !== 'name' || item.nobody || item.possessive) return false;
  if (act.subject.kind === 'name' && act.subject.name === item) return false;
  return !isObject(items, at, act, lexicon);
}

/** `, but China …`, and not `, and that …` */
function startsClause(word: string, next: Item | undefined, { is }: Lexicon): boolean {
  if (is('reports', word) || (!is('and', word) && !is('that', word))) return false;
  return !(next?.kind === 'word' && is('reports', next.word));
}

/** The listener (`told Jane Doe “…”`), or a name behind a preposition (`said of Jane Doe that “…”`). */
function isObject(
  items: readonly Item[],
  at: number,
  { verb, inverted }: Act,
  { is, isRole }: Lexicon,
): boolean {
  let before = at - 1;
  for (; before > verb; before -= 1) {
    const item = items[before];
    if (item?.kind !== 'word') return false;
    if (is('of', item.word)) return true;
    if (!is('the', item.word) && !is('a', item.word) && !is('offices', item.word) && !isRole(item.word))
      return false;
  }
  const said = items[verb];
  if (inverted || said?.kind !== 'word') return false;
  return is('told', said.word) || is('asked', said.word) || is('called', said.word);
}

function isDirect(items: readonly Item[], at: number, act: Act, lexicon: Lexicon): boolean {
  if (act.kind === 'called' || act.kind === 'unsaid') return false;
  if (at - 1 === act.verb) return true;
  if (at - act.verb > longestDirect || !isMark(items[at - 1], ':,')) return false;
  return !hasObject(items, at, act, lexicon) && !hasClause(items, act.verb, at, lexicon);
}

/** `said his plan, “…”,`: the verb has another object than the words. */
function hasObject(items: readonly Item[], at: number, { verb, inverted }: Act, { is }: Lexicon): boolean {
  const [said, next] = [items[verb], items[verb + 1]];
  if (inverted || isMark(items[at - 1], ':') || next?.kind !== 'word' || said?.kind !== 'word') return false;
  const hasListener = is('told', said.word) || is('asked', said.word);
  return !hasListener && !(['of', 'times', 'between'] as const).some((kind) => is(kind, next.word));
}

/** `said that nobody, “…”`: the words stand within a reported clause. */
function hasClause(items: readonly Item[], verb: number, at: number, { is }: Lexicon): boolean {
  return items
    .slice(verb + 1, at - 1)
    .some((item) => item.kind === 'word' && (is('that', item.word) || is('passive', item.word)));
}
