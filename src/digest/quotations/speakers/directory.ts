import { slugOf } from '../../../lib/slug.ts';
import { fold } from '../../../lib/text.ts';
import type { Gender, Name } from '../reading/items.ts';
import { genderOf, isFamilyFirst } from '../words/given-names.ts';
import { particles } from '../words/particles.ts';
import { keyOf } from './known-names.ts';
import type { KnownNames } from './known-names.ts';

/** Somebody who may speak. */
export interface Speaker {
  slug: string;
  name: string;
  gender?: Gender;
}

/** Who is meant by the names of one article. Undefined where the text leaves a doubt. */
export type Directory = (name: Name) => Speaker | undefined;

interface Entry {
  words: string[];
  sure: boolean;
  person?: string;
  genders: Set<Gender>;
}

/** Full names of the article first, then the editor's files, and by both of them the family names. */
export function createDirectory(names: readonly Name[], known: KnownNames): Directory {
  const full = fullNames(names);
  const bare = bareNames(full.values(), known);
  const things = thingsOf(names);
  return (name) => {
    if (name.nobody) return undefined;
    const entry =
      isFull(name) && !isTail(name) ? full.get(idOf(name)) : oneNamed(name, { bare, things, full, known });
    if (!entry || (!entry.sure && entry.person === undefined)) return undefined;
    return speakerOf(entry, known);
  };
}

function isFull({ words, person, whole }: Name): boolean {
  return words.length > 1 || person !== undefined || whole === true;
}

/** `Van der Leyen`: a family name of several words. */
function isTail({ words, person, sure }: Name): boolean {
  return person === undefined && !sure && particles.has(fold(words[0] ?? ''));
}

function idOf({ person, words }: Name): string {
  return person === undefined ? keyOf(words) : `person ${person}`;
}

function fullNames(names: readonly Name[]): Map<string, Entry> {
  const full = new Map<string, Entry>();
  for (const name of names) {
    if (name.nobody || !isFull(name) || isTail(name)) continue;
    const id = idOf(name);
    const entry = full.get(id) ?? { words: name.words, sure: false, genders: new Set<Gender>() };
    entry.sure ||= name.sure;
    if (name.person !== undefined) entry.person = name.person;
    if (name.gender) entry.genders.add(name.gender);
    full.set(id, entry);
  }
  return full;
}

/** Family name → the people of the article who have it. */
function bareNames(entries: Iterable<Entry>, known: KnownNames): Map<string, Entry[]> {
  const bare = new Map<string, Entry[]>();
  for (const entry of entries) {
    const knownName = entry.person === undefined ? undefined : known.nameOf(entry.person)?.split(' ');
    const words = (knownName ?? entry.words).map((word) => fold(word));
    const [first = '', last = ''] = [words[0], words.at(-1)];
    const particle = words.findIndex((word, at) => at > 0 && particles.has(word));
    const keys = new Set([last, ...(isFamilyFirst(first) ? [first] : [])]);
    if (particle > 0) keys.add(words.slice(particle).join(' '));
    for (const key of keys) bare.set(key, [...(bare.get(key) ?? []), entry]);
  }
  return bare;
}

/** First words of organisations: after `Ford Motor Company`, Ford is nobody. */
function thingsOf(names: readonly Name[]): Set<string> {
  return new Set(
    names.flatMap(({ nobody, words }) => (nobody && words.length > 1 ? [fold(words[0] ?? '')] : [])),
  );
}

interface Register {
  bare: Map<string, Entry[]>;
  things: Set<string>;
  full: Map<string, Entry>;
  known: KnownNames;
}

/** The one person whom a single word can mean in this article. */
function oneNamed(name: Name, { bare, things, full, known }: Register): Entry | undefined {
  const word = fold(name.words.join(' '));
  const people = bare.get(word) ?? [];
  const person = known.personOf(keyOf(name.words));
  const others = people.filter((entry) => person === undefined || entry.person !== person);
  if (person === undefined)
    return others.length === 1 && !things.has(word) ? agreeing(others[0], name) : undefined;
  const here = full.get(`person ${person}`);
  if (others.length === 0) {
    return here ?? { words: name.words, sure: true, person, genders: new Set() };
  }
  // The editor's alias, and somebody else of that name in the article: the one whom the article names is meant.
  return here || others.length > 1 ? undefined : agreeing(others[0], name);
}

function agreeing(entry: Entry | undefined, { gender }: Name): Entry | undefined {
  return entry && gender && entry.genders.size > 0 && !entry.genders.has(gender) ? undefined : entry;
}

function speakerOf({ words, person, genders }: Entry, known: KnownNames): Speaker {
  const name =
    (person === undefined ? undefined : known.nameOf(person)) ?? words.join(' ').replace(/(['’]) /gu, '$1');
  const [gender] =
    genders.size === 1
      ? genders
      : [person === undefined ? undefined : genderOf(fold(name.split(' ')[0] ?? ''))];
  return { slug: person ?? slugOf(name), name, ...(gender && { gender }) };
}
