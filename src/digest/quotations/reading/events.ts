import type { Act } from '../speech/acts.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { isMark } from './items.ts';
import type { Item } from './items.ts';
import type { Event } from './reading.ts';

/** What a passage tells of who speaks and who is named, in the order of the text. */
export function eventsOf(
  items: readonly Item[],
  acts: readonly Act[],
  eventOfAct: ReadonlyMap<Act, Event>,
  lexicon: Lexicon,
): Event[] {
  const telling = new Map(
    acts.flatMap((act) => (act.subject.kind === 'nobody' ? [] : [[act.verb, act] as const])),
  );
  const events: Event[] = [];
  // Words for a speaker who is named behind the verb are not somebody else: `said the mayor, Jane Doe`.
  let named = -1;
  for (const [at, item] of items.entries()) {
    const act = telling.get(at);
    const event = act && eventOfAct.get(act);
    if (event) events.push(event);
    if (act?.inverted && act.subject.kind === 'name') named = act.subject.name.start;
    if (event || item.start < named) continue;
    if (item.kind === 'name') {
      if (isPerson(items, at, lexicon)) events.push({ kind: 'name', name: item });
    } else if (isStranger(items, at, lexicon)) events.push({ kind: 'stranger' });
  }
  return events;
}

/** Not `in` [Geneva], and not a word that may be a capital only because it begins a sentence. */
function isPerson(items: readonly Item[], at: number, { is }: Lexicon): boolean {
  const name = items[at];
  const before = items[at - 1];
  if (name?.kind !== 'name' || name.nobody) return false;
  if (name.sure) return true;
  // `the Persian Gulf`: no person has an article.
  if (before?.kind === 'word' && is('the', before.word)) return false;
  if (name.words.length > 1) return true;
  return !(before?.kind === 'word' && is('places', before.word)) && !name.first;
}

/** Words between an article and its noun: `the young Norwegian driver`. */
const mostAdjectives = 2;

/** `a spokesman`, `the suspect`, `his wife`: somebody whom a pronoun may mean, and who is not named beside it. */
function isStranger(items: readonly Item[], at: number, lexicon: Lexicon): boolean {
  const noun = items[at];
  if (noun?.kind !== 'word' || noun.possessive) return false;
  if (!lexicon.is('roles', noun.word) && !lexicon.is('persons', noun.word)) return false;
  const next = isMark(items[at + 1], ',') ? items[at + 2] : items[at + 1];
  if (next?.kind === 'name' && !next.nobody) return false;
  const article = articleOf(items, at, lexicon);
  return article !== undefined && !isApposition(items, article);
}

/** Index of the article or the owner before a noun; of the noun itself in a language without articles. */
function articleOf(items: readonly Item[], noun: number, { is, grammar }: Lexicon): number | undefined {
  for (let at = noun - 1; at >= noun - 1 - mostAdjectives; at -= 1) {
    const item = items[at];
    if (item?.kind === 'name') {
      if (item.possessive) return at;
      if (!item.nobody) break;
    } else if (item?.kind !== 'word') break;
    else if (is('the', item.word) || is('a', item.word) || item.possessive) return at;
  }
  return grammar.noArticles ? noun : undefined;
}

/** [Tom Okafor]`, the mayor`: the one who has been named. */
function isApposition(items: readonly Item[], article: number): boolean {
  return isMark(items[article - 1], ',') && items[article - 2]?.kind === 'name';
}
