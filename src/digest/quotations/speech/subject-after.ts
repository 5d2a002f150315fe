import { isMark } from '../reading/items.ts';
import type { Item } from '../reading/items.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { other } from './subject.ts';
import type { Subject } from './subject.ts';

/** Words that may stand between a verb and the name after it: `said the president of the European Council,` [Charles Michel]. */
const mostWords = 10;

/** What has been read of the words after a verb. */
interface Progress {
  /** An organisation or a place has been passed. */
  thing: boolean;
  /** Nouns for a person. */
  roles: number;
  /** A preposition: a name after it is not the speaker's. */
  of: boolean;
}

/** The subject of a verb of speech, looked for after it and before index `to`: `said` [Jane Doe], `a déclaré mardi la ministre` [Jeanne Dupont]. */
export function subjectAfter(items: readonly Item[], verb: number, to: number, lexicon: Lexicon): Subject {
  const progress: Progress = { roles: 0, of: false, thing: false };
  const last = Math.min(to - 1, verb + mostWords);
  for (let at = verb + 1; at <= last; at += 1) {
    const item = items[at];
    if (item?.kind === 'name') {
      if (item.nobody) {
        progress.thing = true;
        continue;
      }
      return nameAt(items, at, verb, progress, lexicon);
    }
    if (isMark(item, ',') && progress.roles > 0) return nameAfterComma(items, at, verb, progress, lexicon);
    if (item?.kind !== 'word') break;
    const gender = lexicon.is('he', item.word) ? 'he' : lexicon.is('she', item.word) ? 'she' : undefined;
    if (gender && progress.roles === 0) return { kind: 'pronoun', gender, start: verb };
    if (!pass(items, at, progress, lexicon)) break;
  }
  return progress.roles > 0 || progress.of || progress.thing ? other(verb) : { kind: 'none', start: verb };
}

/** Whether the search may go on behind a word. */
function pass(
  items: readonly Item[],
  at: number,
  progress: Progress,
  { is, isRole, grammar }: Lexicon,
): boolean {
  const item = items[at];
  if (item?.kind !== 'word') return false;
  const { word } = item;
  const before = items[at - 1];
  const hasArticle = before?.kind === 'word' && (is('the', before.word) || is('a', before.word));
  if (isRole(word)) {
    progress.roles += 1;
    // `Center for Biological Diversity scientist`: the preposition was the organisation's own.
    if (before?.kind === 'name') progress.of = false;
  } else if (
    is('the', word) ||
    is('a', word) ||
    is('between', word) ||
    is('times', word) ||
    is('offices', word)
  )
    return true;
  else if (is('of', word)) {
    if (progress.roles === 0 && !progress.thing) return false;
    progress.of = true;
  } else if (stops.some((kind) => is(kind, word)) || grammar.gerund?.test(word) === true) return false;
  else if (hasArticle) progress.roles += 1;
  else if (grammar.caseless && !(progress.roles > 0 && word.startsWith('ال'))) return false;
  return true;
}

const stops = ['and', 'that', 'who', 'others', 'said', 'saying', 'unsaid', 'passive', 'not'] as const;

function nameAt(
  items: readonly Item[],
  at: number,
  verb: number,
  { of }: Progress,
  lexicon: Lexicon,
): Subject {
  const name = items[at];
  const before = at - 1 > verb ? items[at - 1] : undefined;
  if (name?.kind !== 'name' || name.nobody || name.possessive) return other(verb);
  // `disse a Maria`: to her, or she?
  if (before?.kind === 'word' && lexicon.is('of', before.word) && !name.complement) return other(verb);
  if ((of && !name.complement) || isJoined(items, at, lexicon)) return other(verb);
  return { kind: 'name', name, start: verb };
}

/** `said his father,` [Abdullah Kurdi]`,` and not `said the minister,` [Jane Doe] `having left`. */
function nameAfterComma(
  items: readonly Item[],
  comma: number,
  verb: number,
  { of }: Progress,
  lexicon: Lexicon,
): Subject {
  const name = items[comma + 1];
  const after = items[comma + 2];
  const isClosed = after === undefined || isMark(after, ',.;)—') || after.kind === 'quote';
  if (name?.kind !== 'name' || name.nobody || name.possessive || !isClosed) return other(verb);
  // `said a friend of the president, John Roe`: which of the two is he?
  if (
    of &&
    items.slice(verb, comma).some((item, i, list) => isFriendOf(item, list.slice(i + 1, i + 3), lexicon))
  ) {
    return other(verb);
  }
  return { kind: 'name', name, start: verb };
}

function isFriendOf(of: Item, next: readonly Item[], { is, isRole }: Lexicon): boolean {
  if (of.kind !== 'word' || !is('of', of.word)) return false;
  return next.some((item) =>
    item.kind === 'name' ? !item.nobody : item.kind === 'word' && isRole(item.word),
  );
}

function isJoined(items: readonly Item[], at: number, { is }: Lexicon): boolean {
  const and = items[at + 1];
  return and?.kind === 'word' && is('and', and.word) && items[at + 2]?.kind === 'name';
}
