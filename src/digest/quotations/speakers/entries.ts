import { fold } from '../../../lib/text.ts';
import type { Gender, Name } from '../reading/items.ts';
import { isFamilyFirst, isGivenName } from '../words/given-names.ts';
import { particles } from '../words/particles.ts';
import { keyOf } from './known-names.ts';
import type { KnownNames } from './known-names.ts';

/** Somebody whom an article names in full. */
export interface Entry {
  /** The fullest form in the article. */
  words: string[];
  /** Something says that it is a person. */
  sure: boolean;
  person?: string;
  genders: Set<Gender>;
}

/** Whether a name is more than a family name. */
export function isFull({ words, person, whole, sure }: Name): boolean {
  if (person !== undefined || whole) return true;
  // `Van der Leyen` is a family name of several words.
  return words.length > 1 && (sure || !particles.has(fold(words[0] ?? '')));
}

/** The key of a full name in the table of entries. */
export function idOf({ person, words }: Pick<Name, 'person' | 'words'>): string {
  return person === undefined ? keyOf(words) : `person ${person}`;
}

/** The people, and the things that look like people, whom an article names in full. */
export function entriesOf(names: readonly Name[]): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const name of names) {
    if (name.nobody || !isFull(name)) continue;
    const id = idOf(name);
    const entry = entries.get(id) ?? { words: name.words, sure: false, genders: new Set<Gender>() };
    entry.sure ||= name.sure;
    if (name.person !== undefined) entry.person = name.person;
    if (name.gender) entry.genders.add(name.gender);
    entries.set(id, entry);
  }
  return withShortForms(entries);
}

/** Full names with the same first word that are compared with each other: more are a list, not an article. */
const mostAlike = 12;

/** Pedro Sousa and Pedro Sousa Ferreira are one person: both ids lead to the fuller entry. */
function withShortForms(entries: Map<string, Entry>): Map<string, Entry> {
  const byFirst = Map.groupBy(entries, ([, { words }]) => fold(words[0] ?? ''));
  for (const group of byFirst.values()) {
    if (group.length > mostAlike) continue;
    for (const [id, entry] of group) {
      const fuller = group.filter(([, other]) => other !== entry && contains(other, entry));
      const [into] = fuller;
      if (fuller.length !== 1 || !into) continue;
      entries.set(id, merged(into[1], entry));
    }
  }
  return entries;
}

function contains(long: Entry, short: Entry): boolean {
  if (long.person !== undefined && short.person !== undefined) return false;
  const words = new Set(long.words.map((word) => fold(word)));
  return long.words.length > short.words.length && short.words.every((word) => words.has(fold(word)));
}

function merged(into: Entry, from: Entry): Entry {
  into.sure ||= from.sure;
  if (from.person !== undefined) into.person = from.person;
  for (const gender of from.genders) into.genders.add(gender);
  return into;
}

/** Family name → the people of the article who have it. */
export function byFamilyName(entries: Iterable<Entry>, known: KnownNames): Map<string, Entry[]> {
  const families = new Map<string, Entry[]>();
  for (const entry of new Set(entries)) {
    const name = entry.person === undefined ? undefined : known.nameOf(entry.person)?.split(' ');
    for (const key of familyNamesIn((name ?? entry.words).map((word) => fold(word)))) {
      families.set(key, [...(families.get(key) ?? []), entry]);
    }
  }
  return families;
}

/** What may stand for a full name: Zhao for Zhao Lin, Lagos for Ricardo Lagos Escobar, van der Meer for Maria van der Meer. */
function familyNamesIn(words: readonly string[]): Set<string> {
  const [first = '', last = ''] = [words[0], words.at(-1)];
  const middle = words
    .slice(1, -1)
    .filter((word) => word.length > 2 && !isGivenName(word) && !particles.has(word));
  const particle = words.findIndex((word, at) => at > 0 && particles.has(word));
  const tail = particle > 0 ? [words.slice(particle).join(' ')] : [];
  return new Set([last, ...middle, ...tail, ...(isFamilyFirst(first) ? [first] : [])]);
}
