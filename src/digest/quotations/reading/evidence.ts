import type { Lexicon } from '../words/lexicon.ts';
import { isMark } from './items.ts';
import type { Item } from './items.ts';

/** Most items between a name and the word that says what the person is: `, the outgoing home minister of the region`. */
const longestApposition = 8;
/** The same where the role comes first: `the president of the Tunisian League for Human Rights, Jamel Msallem,`. */
const longestTitle = 14;

/** The role that stands beside a run of capitals from `at` to before `to`, and says that it is a person. */
export function roleBeside(
  items: readonly Item[],
  at: number,
  to: number,
  lexicon: Lexicon,
): string | undefined {
  const before = roleBefore(items, at, lexicon);
  if (before !== undefined) return before;
  if (!isMark(items[to], ',')) return undefined;
  return roleBehind(items, to + 1, lexicon) ?? roleAhead(items, at, lexicon);
}

/** `presidente norteamericano` [Joe Biden]: the role may have an adjective behind it. */
function roleBefore(items: readonly Item[], at: number, lexicon: Lexicon): string | undefined {
  for (let before = at - 1; before >= at - 2; before -= 1) {
    const item = items[before];
    if (item?.kind !== 'word' || item.possessive || lexicon.isCommon(item.word)) return undefined;
    if (lexicon.isRole(item.word)) return item.word;
  }
  return undefined;
}

/** [Jane Doe] `, a biologist at the museum` · `, who has seen it` · `, 45,` */
function roleBehind(items: readonly Item[], from: number, lexicon: Lexicon): string | undefined {
  const first = items[from];
  if (first?.kind !== 'word') return undefined;
  if (lexicon.is('who', first.word)) return first.word;
  if (/^\d{1,2}$/u.test(first.word) && isMark(items[from + 1], ',')) return first.word;
  for (const item of items.slice(from, from + longestApposition)) {
    if (item.kind !== 'word' || item.possessive) continue;
    if (lexicon.is('of', item.word) || lexicon.is('said', item.word) || lexicon.is('and', item.word))
      return undefined;
    if (lexicon.is('roles', item.word)) return item.word;
  }
  return undefined;
}

/** `The judge in the case,` [Jane Doe]`,` */
function roleAhead(items: readonly Item[], at: number, lexicon: Lexicon): string | undefined {
  if (!isMark(items[at - 1], ',')) return undefined;
  for (let before = at - 2; before >= Math.max(0, at - longestTitle); before -= 1) {
    const item = items[before];
    if (item?.kind !== 'word') return undefined;
    if (!item.possessive && lexicon.is('roles', item.word)) return item.word;
  }
  return undefined;
}

/** `Sea-Eye spokesperson Jane Doe`: a run of capitals before a role and another is whom the person works for. */
export function isEmployer(items: readonly Item[], to: number, { is }: Lexicon): boolean {
  const [role, name] = [items[to], items[to + 1]];
  return (
    role?.kind === 'word' && !role.capital && is('roles', role.word) && name?.kind === 'word' && name.capital
  );
}
