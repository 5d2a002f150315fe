import { isMark } from '../reading/items.ts';
import type { Item } from '../reading/items.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { longestInsertion, subjectBeforeInsertion } from './insertion.ts';
import { leftEdge } from './left-edge.ts';
import { nameAt } from './subject-name.ts';
import { other } from './subject.ts';
import type { Subject } from './subject.ts';

/** The subject of a verb of speech, looked for before it and not before index `from`: `Jane Doe, a biologist, later said`. */
export function subjectBefore(items: readonly Item[], verb: number, from: number, lexicon: Lexicon): Subject {
  const at = skipBetween(items, verb - 1, from, lexicon);
  if (at === undefined) return { kind: 'nobody', start: verb };
  if (at < from) return { kind: 'none', start: at + 1 };
  const item = items[at];
  if (item?.kind === 'name') return nameAt(items, at, from, lexicon);
  if (item?.kind === 'word') return subjectAtWord(items, at, from, lexicon);
  if (isMark(item, ',—')) return subjectBeforeInsertion(items, at, from, lexicon);
  return { kind: 'none', start: at + 1 };
}

/** Index of the last item before the adverbs and days that stand before a verb; undefined for `was told` and `never said`. */
function skipBetween(
  items: readonly Item[],
  verb: number,
  from: number,
  lexicon: Lexicon,
): number | undefined {
  let at = verb;
  for (; at >= from; at -= 1) {
    const item = items[at];
    if (isMark(item, ')')) {
      at = openingBracket(items, at, from);
      continue;
    }
    if (item?.kind !== 'word') break;
    if (lexicon.is('passive', item.word) || lexicon.is('not', item.word)) return undefined;
    if (lexicon.is('between', item.word) || isTime(item.word, lexicon)) continue;
    if (!lexicon.is('of', item.word) || !isTimeItem(items[at + 1], lexicon)) break;
  }
  return at;
}

function openingBracket(items: readonly Item[], closing: number, from: number): number {
  for (let at = closing; at >= Math.max(from, closing - longestInsertion); at -= 1) {
    if (isMark(items[at], '(')) return at;
  }
  return closing;
}

function isTime(word: string, { is }: Lexicon): boolean {
  return is('times', word) || /^\d+\p{L}{0,2}$/u.test(word);
}

function isTimeItem(item: Item | undefined, lexicon: Lexicon): boolean {
  return item?.kind === 'word' && isTime(item.word, lexicon);
}

function subjectAtWord(items: readonly Item[], at: number, from: number, lexicon: Lexicon): Subject {
  const item = items[at];
  if (item?.kind !== 'word') return other(at);
  const gender = lexicon.is('he', item.word) ? 'he' : lexicon.is('she', item.word) ? 'she' : undefined;
  if (gender) return { kind: 'pronoun', gender, start: startOfVerb(items, at, from, lexicon) };
  if (lexicon.is('who', item.word)) {
    const before = isMark(items[at - 1], ',') ? at - 2 : at - 1;
    const name = items[before];
    if (before < from || name?.kind !== 'name' || name.nobody || name.possessive) return other(at);
    return { kind: 'name', name, start: leftEdge(items, before, from, lexicon) ?? at };
  }
  if (lexicon.is('and', item.word)) return { kind: 'none', start: at };
  return other(at);
}

/** Of French `a-t-il déclaré`, the index of `a`. */
function startOfVerb(items: readonly Item[], pronoun: number, from: number, { is }: Lexicon): number {
  let start = pronoun;
  for (; start > from; start -= 1) {
    const before = items[start - 1];
    if (before?.kind !== 'word' || !is('between', before.word)) break;
  }
  return start;
}
