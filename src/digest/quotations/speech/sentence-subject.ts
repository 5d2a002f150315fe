import type { Item } from '../reading/items.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { leftEdge } from './left-edge.ts';
import type { Subject } from './subject.ts';

/** How far into a sentence its subject is looked for, in items. */
const reach = 10;
/** The longest way from there to a second verb. */
const longestSentence = 60;

/** The subject with which a sentence begins, where the verb at `verb` shares it: `On Monday` [Blinken] `met the press, saying “…”`. */
export function sentenceSubject(
  items: readonly Item[],
  sentence: number,
  verb: number,
  lexicon: Lexicon,
): Subject | undefined {
  if (verb - sentence > longestSentence) return undefined;
  for (let at = sentence; at < Math.min(verb, sentence + reach); at += 1) {
    const item = items[at];
    if (item?.kind === 'word') {
      const gender = lexicon.is('he', item.word) ? 'he' : lexicon.is('she', item.word) ? 'she' : undefined;
      if (gender)
        return isShared(items, at, verb, lexicon) ? { kind: 'pronoun', gender, start: at } : undefined;
      if (!mayPrecede(items, at, sentence, lexicon)) return undefined;
    } else if (item?.kind === 'name') {
      if (item.possessive) return undefined;
      if (item.nobody) continue;
      const start = leftEdge(items, at, sentence, lexicon);
      if (start === undefined || !isShared(items, at, verb, lexicon)) return undefined;
      return { kind: 'name', name: item, start };
    } else if (item?.kind !== 'mark' || item.mark !== ',') return undefined;
  }
  return undefined;
}

/** Words before a subject: articles, days, roles, and the office that follows a role. */
function mayPrecede(items: readonly Item[], at: number, sentence: number, { is, isRole }: Lexicon): boolean {
  const item = items[at];
  if (item?.kind !== 'word') return false;
  const { word } = item;
  const next = items[at + 1];
  const before = items[at - 1];
  if (is('of', word) && !is('the', word)) {
    const leadsToTime = next?.kind === 'word' && is('times', next.word);
    return (
      leadsToTime ||
      (at > sentence && (before?.kind === 'name' || (before?.kind === 'word' && isRole(before.word))))
    );
  }
  if (is('others', word) && !is('the', word)) return false;
  return (
    (['the', 'times', 'offices', 'and', 'between', 'openers'] as const).some((kind) => is(kind, word)) ||
    isRole(word)
  );
}

/** Whether no other clause, with a subject of its own, stands between a subject and the second verb. */
function isShared(items: readonly Item[], subject: number, verb: number, { is }: Lexicon): boolean {
  for (let at = subject + 1; at < verb; at += 1) {
    const item = items[at];
    if (item?.kind === 'mark' && /[.;:]/u.test(item.mark)) return false;
    if (item?.kind !== 'word') continue;
    const isAnd = is('and', item.word);
    if (isAnd && at < verb - 1 && startsClause(items[at + 1])) return false;
    if (!isAnd && (is('that', item.word) || is('who', item.word))) return false;
  }
  return true;
}

function startsClause(item: Item | undefined): boolean {
  return item?.kind === 'name';
}
