import { isMark } from '../reading/items.ts';
import type { Item, Name } from '../reading/items.ts';
import type { Lexicon } from '../words/lexicon.ts';

/** Words between a name and the beginning of its clause that are looked at. */
const reach = 8;

/**
 * Index at which the words for a person begin: `the chief scientist` [Jane Doe] → that of `the`. Undefined when the
 * name is not the subject: `a spokesman for` [Jane Doe], [John Roe] `and` [Jane Doe].
 */
export function leftEdge(
  items: readonly Item[],
  at: number,
  from: number,
  lexicon: Lexicon,
): number | undefined {
  const name = items[at];
  let before = at - 1;
  // A word that is no role: what brings in the clause may be its subject, as in `the gunman that killed Senator` [Jane Doe].
  let hasVerb = false;
  if (name?.kind === 'name' && name.complement) before = roleBefore(items, before, lexicon);
  for (const end = Math.max(from, at - reach); before >= end; before -= 1) {
    const item = items[before];
    if (!item || item.kind === 'mark' || item.kind === 'quote') return before + 1;
    if (item.kind === 'name') return edgeOfOwner(items, before, from, item, lexicon);
    const { word } = item;
    if (item.possessive) return isObject(items, before, from, lexicon) ? undefined : before;
    if (lexicon.is('and', word)) return joins(items, before) ? undefined : before + 1;
    if (isPreposition(word, lexicon) || isPronoun(word, lexicon) || lexicon.is('passive', word))
      return undefined;
    if (beginsClause(word, lexicon)) return hasVerb ? undefined : before + 1;
    if (lexicon.is('the', word) || lexicon.is('a', word)) {
      return isObject(items, before, from, lexicon) ? undefined : before;
    }
    if (!mayDescribe(items, before, at, lexicon)) return undefined;
    hasVerb ||= !isDescription(word, lexicon);
  }
  return Math.max(from, before + 1);
}

/** Whether a word before a name may say what the person is: `chief scientist`, `presidente francés`, and not `who met`, `representing`. */
function mayDescribe(items: readonly Item[], before: number, at: number, lexicon: Lexicon): boolean {
  const item = items[before];
  if (item?.kind !== 'word') return false;
  const { word } = item;
  if (isDescription(word, lexicon)) return true;
  // Without capitals any other word may be a part of somebody else's name.
  if (lexicon.grammar.caseless || lexicon.grammar.gerund?.test(word)) return false;
  const name = items[at];
  // `newly elected Senator` [Jane Doe]: the word describes the role.
  if (before < at - 1 || (name?.kind === 'name' && name.titled)) return true;
  const role = items[before - 1];
  return role?.kind === 'word' && lexicon.isRole(role.word);
}

function isDescription(word: string, { is, isRole }: Lexicon): boolean {
  return isRole(word) || descriptions.some((kind) => is(kind, word));
}

const descriptions = ['offices', 'persons', 'between', 'former', 'mister'] as const;

/** Index of the role in `Mayor of London` [Sadiq Khan]; the name begins at London. */
function roleBefore(items: readonly Item[], of: number, lexicon: Lexicon): number {
  let before = of;
  while (isWord(items[before], 'the', lexicon) || isWord(items[before], 'of', lexicon)) before -= 1;
  return before;
}

/** `CNN’s` [Jane Doe], `State Department spokesman` [Matthew Miller], and not [John Roe] [Jane Doe]. */
function edgeOfOwner(
  items: readonly Item[],
  at: number,
  from: number,
  owner: Name,
  lexicon: Lexicon,
): number | undefined {
  if (owner.first) return at;
  if (!owner.possessive && !owner.nobody) return undefined;
  if (!isObject(items, at, from, lexicon)) return at;
  // Center for Biological Diversity: the name of an organisation goes on.
  const head = items[at - 2];
  return head?.kind === 'name' && head.nobody && !isObject(items, at - 2, from, lexicon) ? at - 2 : undefined;
}

/** Whether a preposition stands before, so that what follows is no subject. */
function isObject(items: readonly Item[], at: number, from: number, lexicon: Lexicon): boolean {
  let before = at - 1;
  if (isWord(items[before], 'the', lexicon)) before -= 1;
  return before >= from && isWord(items[before], 'of', lexicon);
}

/** `[Smith] and [Jones] said`, and not `Smith left and [Jones] said`. */
function joins(items: readonly Item[], and: number): boolean {
  return items[and - 1]?.kind === 'name' || isMark(items[and - 1], ',');
}

/** Portuguese `a` is “the” and “to”; before a subject's role it is “the”. */
function isPreposition(word: string, { is }: Lexicon): boolean {
  return is('of', word) && !is('the', word);
}

function beginsClause(word: string, { is }: Lexicon): boolean {
  return is('that', word) || is('times', word) || is('said', word);
}

function isPronoun(word: string, { is }: Lexicon): boolean {
  return is('he', word) || is('she', word) || is('who', word);
}

function isWord(item: Item | undefined, kind: 'the' | 'of', { is }: Lexicon): boolean {
  return item?.kind === 'word' && is(kind, item.word);
}
