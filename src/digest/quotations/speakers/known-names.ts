import { fold } from '../../../lib/text.ts';
import type { Person } from '../../../model/person.ts';
import { PhraseTrie } from '../../phrase-trie.ts';
import { tokenize } from '../../tokens.ts';
import { foldWord } from '../words/lexicon.ts';
import { particles } from '../words/particles.ts';

/** The names by which `content/people` knows somebody. */
export interface KnownNames {
  /** Slug of the person with this name or alias, given as `keyOf` makes it; undefined for nobody, and for two. */
  personOf: (key: string) => string | undefined;
  /** The person's full name. */
  nameOf: (person: string) => string | undefined;
  /** Aliases that capitals do not show: `the US Secretary of State`, and all names in scripts without capitals. */
  phrases?: PhraseTrie<Alias>;
  /** All names in scripts without spaces, a character each. */
  characters: PhraseTrie<Alias>;
}

export interface Alias {
  person: string;
  /** As the editor wrote them. */
  words: string[];
}

export function createKnownNames(people: readonly Person[]): KnownNames {
  const slugs = new Map<string, string | undefined>();
  const names = new Map(people.map(({ slug, name }) => [slug, name]));
  let phrases: PhraseTrie<Alias> | undefined;
  const characters = new PhraseTrie<Alias>();
  const keep = (words: string[], person: string) => {
    const key = keyOf(words);
    slugs.set(key, slugs.has(key) && slugs.get(key) !== person ? undefined : person);
  };
  for (const { slug: person, name, aliases = [] } of people) {
    keep(person.split('-'), person);
    for (const alias of [name, ...aliases]) {
      const words = alias.split(/\s+/u);
      keep(words, person);
      if (spaceless.test(alias)) {
        const characterList = tokenize(alias).map(({ word }) => word);
        characters.add(characterList, { person, words });
      } else if (!words.every(showsByCapital)) {
        phrases ??= new PhraseTrie<Alias>();
        phrases.add(words.map(foldWord), { person, words });
      }
    }
  }
  return {
    personOf: (key) => slugs.get(key),
    nameOf: (person) => names.get(person),
    ...(phrases && { phrases }),
    characters,
  };
}

/** The form in which names are compared: folded, without initials: `Antony J. Blinken` → `antony blinken`. */
export function keyOf(words: readonly string[]): string {
  return keyOfFolded(words.map((word) => fold(word)));
}

/** The same for words that are folded already. */
export function keyOfFolded(folded: readonly string[]): string {
  const whole = folded.filter((word) => !initial.test(word));
  return (whole.length > 1 ? whole : folded).join(' ');
}

const initial = /^(?:\p{L}|(?:\p{L}\.-?)+)$/u;
const spaceless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

function showsByCapital(word: string): boolean {
  return /\p{Lu}/u.test(word) || particles.has(fold(word));
}
