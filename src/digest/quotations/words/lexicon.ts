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
  const kinds = kindsOf(words);
  // A word is mostly asked for several kinds in turn.
  let asked = '';
  let kindsOfAsked = kinds.get(asked);
  const is = (kind: Kind, word: string) => {
    if (word !== asked) {
      asked = word;
      kindsOfAsked = kinds.get(word);
    }
    return kindsOfAsked?.has(kind) ?? false;
  };
  const common = new Set(
    [...kinds].flatMap(([word, of]) => (commonKinds.some((kind) => of.has(kind)) ? [word] : [])),
  );
  return {
    language,
    grammar,
    is,
    isCommon: (word) => common.has(word),
    isRole: (word) => is('roles', word) || (grammar.roleEnding?.test(word) === true && !common.has(word)),
    phrases: phrasesOf([...kinds.keys()]),
  };
}

/** Word → its kinds. Most words of a text have none, and one look tells so. */
function kindsOf(words: SpeechWords): Map<string, Set<Kind>> {
  const kinds = new Map<string, Set<Kind>>();
  for (const [kind, list] of Object.entries(words) as [Kind, string][]) {
    for (const word of listOf(list)) kinds.set(word, (kinds.get(word) ?? new Set()).add(kind));
  }
  return kinds;
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
  if (word.length === 1) return word.toLowerCase();
  const folded = fold(word);
  return folded.includes('’') ? folded.replaceAll('’', "'") : folded;
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
