import { fold } from '../../../lib/text.ts';
import type { LanguageWords, SpeechGrammar, SpeechWords } from './speech-words.ts';

export type Kind = keyof SpeechWords;

/** The words of one language, ready to be asked. Words are asked folded. */
export interface Lexicon {
  language: string;
  grammar: SpeechGrammar;
  is: (kind: Kind, word: string) => boolean;
  /** Whether a capital at the beginning of a sentence says nothing of this word. */
  isCommon: (word: string) => boolean;
  isRole: (word: string) => boolean;
  /** First word → phrases of several words that begin with it, the longest first. */
  phrases: ReadonlyMap<string, readonly (readonly string[])[]>;
}

export function createLexicon(language: string, { words, grammar }: LanguageWords): Lexicon {
  const sets = new Map(
    (Object.entries(words) as [Kind, string][]).map(([kind, list]) => [kind, new Set(listOf(list))] as const),
  );
  const is = (kind: Kind, word: string) => sets.get(kind)?.has(word) ?? false;
  const common = new Set(commonKinds.flatMap((kind) => [...(sets.get(kind) ?? [])]));
  return {
    language,
    grammar,
    is,
    isCommon: (word) => common.has(word),
    isRole: (word) => is('roles', word) || (grammar.roleEnding?.test(word) === true && !common.has(word)),
    phrases: phrasesOf([...sets.values()].flatMap((set) => [...set])),
  };
}

/** `said, pointed out` → `['said', 'pointed out']`, folded. */
export function listOf(list: string): string[] {
  return list
    .split(',')
    .map((entry) => wordsOf(entry).map(foldWord).join(' '))
    .filter(Boolean);
}

/** Folded, but for words of one letter: French `a` (has) and `à` (to), Portuguese `e` (and) and `é` (is) are two words. */
export function foldWord(word: string): string {
  return word.length === 1 ? word.toLowerCase() : fold(word).replace('’', "'");
}

function wordsOf(entry: string): string[] {
  return entry.split(/\s+/u).filter(Boolean);
}

const commonKinds: Kind[] = [
  ...(['said', 'told', 'saying', 'called', 'unsaid', 'according', 'between', 'passive', 'not'] as const),
  ...(['he', 'she', 'others', 'who', 'the', 'a', 'of', 'and', 'that', 'times', 'openers'] as const),
];

function phrasesOf(entries: readonly string[]): Map<string, string[][]> {
  const phrases = new Map<string, string[][]>();
  for (const words of entries.map((entry) => entry.split(' '))) {
    const [first = ''] = words;
    if (words.length > 1) phrases.set(first, [...(phrases.get(first) ?? []), words]);
  }
  for (const list of phrases.values()) list.sort((a, b) => b.length - a.length);
  return phrases;
}
