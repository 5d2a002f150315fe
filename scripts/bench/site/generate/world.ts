import { between, pick, pickSome, randomOf, seedOf } from '../../random.ts';
import type { Random } from '../../random.ts';
import { slugOf } from '../../../../src/lib/slug.ts';
import type { Language } from './language.ts';
import { en } from './languages/en.ts';
import { es } from './languages/es.ts';
import { zh } from './languages/zh.ts';
import { topicLabels } from './topic-labels.ts';

/** How much there is of everything but articles. */
export interface WorldSize {
  topics: number;
  sources: number;
  people: number;
}

/** What all articles of a synthetic site share. */
export interface World {
  seed: number;
  languages: readonly Language[];
  people: readonly SyntheticPerson[];
  topics: readonly SyntheticTopic[];
  sources: readonly SyntheticSource[];
}

export interface SyntheticPerson {
  slug: string;
  name: string;
  /** Of the articles that quote the person. */
  language: string;
  role: string;
}

export interface SyntheticTopic {
  slug: string;
  label: string;
  terms: string[];
  /** Words that articles on the topic use, by language; most of them are terms. */
  words: Readonly<Record<string, readonly string[]>>;
}

export interface SyntheticSource {
  slug: string;
  name: string;
  language: string;
}

/** So many rare words has each language beside its common ones. */
const rareWords = 3000;

/** People, topics and sources of a synthetic site; the same for the same seed and size. */
export function createWorld(seed: number, { topics, sources, people }: WorldSize): World {
  const random = randomOf(seedOf(seed, 0));
  const languages = [en, es, zh].map((language) => withRareWords(language, random));
  return {
    seed,
    languages,
    people: languages.flatMap((language) => peopleOf(language, Math.round(people * language.share), random)),
    topics: topicLabels.slice(0, topics).map((label) => topicOf(label, languages, random)),
    sources: Array.from({ length: sources }, (_, index) => sourceOf(index, languages, random)),
  };
}

function withRareWords(language: Language, random: Random): Language {
  const coined = Array.from({ length: rareWords }, () => coin(language, random));
  const nouns = [...(language.grammar.noun ?? []), ...new Set(coined)];
  return { ...language, grammar: { ...language.grammar, noun: nouns } };
}

function coin({ syllables }: Language, random: Random): string {
  return syllables.map((list) => pick(random, list)).join('');
}

function peopleOf({ code, names, space, grammar }: Language, count: number, random: Random) {
  const all = names.family.flatMap((family) =>
    names.given.map((given) =>
      (names.order === 'given family' ? [given, family] : [family, given]).join(space),
    ),
  );
  return pickSome(random, all, count).map((name) => ({
    slug: slugOf(name),
    name,
    language: code,
    role: pick(random, grammar.role ?? []),
  }));
}

/** Ten terms: in each language two rare words and a phrase; in English also two words that must stand in one sentence. */
function topicOf(label: string, languages: readonly Language[], random: Random): SyntheticTopic {
  const found = languages.map((language) => ({ language, words: topicWords(language, random) }));
  const pair = pickSome(random, (en.grammar.noun ?? []).slice(0, 60), 2).join(' + ');
  return {
    slug: slugOf(label),
    label,
    terms: [...found.flatMap(({ words }) => words), pair],
    words: Object.fromEntries(found.map(({ language, words }) => [language.code, words])),
  };
}

function topicWords(language: Language, random: Random): string[] {
  const { noun = [], adjective = [] } = language.grammar;
  const rare = noun.slice(150);
  const [first = '', second = ''] = pickSome(random, rare, 2);
  const common = noun[between(random, 20, 70)] ?? first;
  const adverse = pick(random, adjective);
  // In Spanish the adjective follows.
  const phrase = language.code === 'es' ? [common, adverse] : [adverse, common];
  return [first, second, phrase.join(language.space)];
}

function sourceOf(index: number, languages: readonly Language[], random: Random): SyntheticSource {
  const { code } = languages[index % languages.length] ?? en;
  const name = `${pick(random, en.grammar.place ?? [])} ${pick(random, ['Courier', 'Post', 'Times', 'Wire', 'Review'])}`;
  return { slug: `${slugOf(name)}-${index + 1}`, name, language: code };
}
