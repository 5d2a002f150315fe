import type { Lexicon } from '../words/lexicon.ts';
import { regionsOf } from '../words/regions.ts';
import { isMark } from './items.ts';
import type { Item, Name, Word } from './items.ts';

/** A name is given name and family name, or more where one of them is a compound. */
const fewest = 2;
const most = 3;
const compounds = /^(?:عبد|ابو|بن|ابن|ال|بو|ام|ذو)$/u;

/**
 * In a script without capitals a name shows by the role before it and by what ends it:
 * `قال الرئيس الأمريكي` [جو بايدن] `إن`. What the editor's files know has been found before.
 */
export function withNamesByRole(items: readonly Item[], lexicon: Lexicon): Item[] {
  const named: Item[] = [];
  for (let at = 0; at < items.length;) {
    const item = items[at];
    if (!item) break;
    const from = item.kind === 'word' && lexicon.is('roles', item.word) ? endOfRole(items, at, lexicon) : at;
    const name = from > at ? nameFrom(items, from, item, lexicon) : undefined;
    named.push(...items.slice(at, Math.max(from, at + 1)));
    if (name) named.push(name);
    at = Math.max(from, at + 1) + (name ? name.words.length : 0);
  }
  return named;
}

/** Index behind a role and its office: `رئيس الوزراء العراقي`. */
function endOfRole(items: readonly Item[], role: number, { is, language }: Lexicon): number {
  let at = role + 1;
  for (; at < items.length; at += 1) {
    const item = items[at];
    if (item?.kind !== 'word') break;
    const isOffice = is('roles', item.word) || is('offices', item.word) || regionsOf(language).has(item.word);
    if (!isOffice && !item.word.startsWith('ال')) break;
  }
  return at;
}

function nameFrom(items: readonly Item[], from: number, role: Item, lexicon: Lexicon): Name | undefined {
  const words: Word[] = [];
  for (const item of items.slice(from)) {
    if (item.kind !== 'word' || isEnd(item.word, lexicon)) break;
    words.push(item);
  }
  const [first, last] = [words[0], words.at(-1)];
  const next = items[from + words.length];
  const isClosed =
    next === undefined || isMark(next, ':,.—(') || next.kind === 'word' || next.kind === 'quote';
  const length = words.length - words.filter(({ word }) => compounds.test(word)).length;
  if (!first || !last || !isClosed || length < fewest || length > most) return undefined;
  const isShe = role.kind === 'word' && lexicon.is('rolesShe', role.word);
  return {
    kind: 'name',
    start: first.start,
    end: last.end,
    words: words.map(({ text }) => text),
    possessive: false,
    sure: true,
    ...(isShe && { gender: 'she' }),
  };
}

/** Words that cannot be in a name, and so end it. */
function isEnd(word: string, { is, isCommon }: Lexicon): boolean {
  return isCommon(word) || is('roles', word) || is('offices', word);
}
