import { slugOf } from '../../../lib/slug.ts';
import { fold } from '../../../lib/text.ts';
import type { Gender, Name } from '../reading/items.ts';
import { genderOf } from '../words/given-names.ts';
import { byFamilyName, entriesOf, idOf, isFull } from './entries.ts';
import type { Entry } from './entries.ts';
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

/** Full names of the article first, then the editor's files, and by both of them the family names. */
export function createDirectory(names: readonly Name[], known: KnownNames): Directory {
  const full = entriesOf(names);
  const register = { full, families: byFamilyName(full.values(), known), things: thingsOf(names), known };
  return (name) => {
    if (name.nobody) return undefined;
    const entry = isFull(name) ? full.get(idOf(name)) : oneNamed(name, register);
    if (!entry || (!entry.sure && entry.person === undefined)) return undefined;
    return speakerOf(entry, known);
  };
}

/** First words of organisations: after `Ford Motor Company`, Ford is nobody. */
function thingsOf(names: readonly Name[]): Set<string> {
  return new Set(
    names.flatMap(({ nobody, words }) => (nobody && words.length > 1 ? [fold(words[0] ?? '')] : [])),
  );
}

interface Register {
  full: Map<string, Entry>;
  families: Map<string, Entry[]>;
  things: Set<string>;
  known: KnownNames;
}

/** The one person whom a family name can mean in this article. */
function oneNamed(name: Name, { full, families, things, known }: Register): Entry | undefined {
  const family = fold(name.words.join(' '));
  const people = families.get(family) ?? [];
  const person = known.personOf(keyOf(name.words));
  const others = people.filter((entry) => person === undefined || entry.person !== person);
  if (person === undefined) {
    return others.length === 1 && !things.has(family) ? agreeing(others[0], name) : undefined;
  }
  const here = full.get(idOf({ person, words: [] }));
  if (others.length === 0) return here ?? { words: name.words, sure: true, person, genders: new Set() };
  // The editor's alias, and somebody else of that name in the article: the one whom the article names is meant.
  return here || others.length > 1 ? undefined : agreeing(others[0], name);
}

/** Mrs Moran is not John Moran. */
function agreeing(entry: Entry | undefined, { gender }: Name): Entry | undefined {
  return entry && gender && entry.genders.size > 0 && !entry.genders.has(gender) ? undefined : entry;
}

function speakerOf({ words, person, genders }: Entry, known: KnownNames): Speaker {
  const knownName = person === undefined ? undefined : known.nameOf(person);
  const name = knownName ?? words.join(' ').replace(/(['’]) /gu, '$1');
  const byName = knownName === undefined ? undefined : genderOf(fold(knownName.split(' ')[0] ?? ''));
  const [gender] = genders.size === 1 ? genders : [byName];
  return { slug: person ?? slugOf(name), name, ...(gender && { gender }) };
}
