import { fold } from '../../lib/text.ts';

/** What the digest must know of a language to cut it into sentences and to tell a telling word from a small one. */
export interface LanguageWords {
  /** Abbreviations that never end a sentence, without their last stop: `mr`, `e.g`. */
  abbreviations: ReadonlySet<string>;
  /** Abbreviations only before a number: `no. 5`, `oct. 31`. */
  beforeNumber: ReadonlySet<string>;
  /** Abbreviations that may end a sentence as well: `inc`, `a.m`. */
  ambiguous: ReadonlySet<string>;
  /** Whether `3.` is an ordinal, as in German. */
  ordinalStop: boolean;
  /** Words that carry no subject, `calendar` apart. */
  stopWords: ReadonlySet<string>;
  /** Names of days and months. */
  calendar: ReadonlySet<string>;
  /** Words that point at something said before: `he`, `this`, `both`. */
  pronouns: ReadonlySet<string>;
  /** Words that tell whose: `his`. After a preposition they often point ahead: `In his speech, the king …`. */
  possessives: ReadonlySet<string>;
  /** Words and phrases that tie a sentence to the one before: `but`, `as a result`. */
  connectives: ReadonlySet<string>;
  /** Words that make a preposition of a connective: `in addition to`, `instead of`. */
  complements: ReadonlySet<string>;
  /** Words of time that a demonstrative may name: `this week`. */
  times: ReadonlySet<string>;
  /** Words that may stand before a pronoun at the start of a sentence: `after this`, `of those`. */
  prepositions: ReadonlySet<string>;
  /** How a sentence goes on after a quotation that ends in a full stop, in scripts without small letters: `他说`, `と述べた`. */
  afterQuotation?: RegExp | undefined;
}

/** White space between the words, `_` within a phrase. Accents may be left out: the words are folded, as those of a text are. */
type WordLists = {
  [Name in keyof LanguageWords]?: LanguageWords[Name] extends ReadonlySet<string>
    ? string
    : LanguageWords[Name];
};

/** The lists of a language as a person writes them → as a machine reads them. */
export function languageWords(lists: WordLists): LanguageWords {
  const { ordinalStop = false, afterQuotation, ...rest } = lists;
  const set = (list = '') => new Set(split(fold(list)));
  return {
    abbreviations: set(rest.abbreviations),
    beforeNumber: set(rest.beforeNumber),
    ambiguous: set(rest.ambiguous),
    ordinalStop,
    stopWords: set(rest.stopWords),
    pronouns: set(rest.pronouns),
    possessives: set(rest.possessives),
    connectives: set(rest.connectives),
    complements: set(rest.complements),
    times: set(rest.times),
    prepositions: set(rest.prepositions),
    calendar: set(rest.calendar),
    afterQuotation,
  };
}

function split(list: string): string[] {
  return list
    .trim()
    .split(/\s+/u)
    .filter((word) => word !== '')
    .map((word) => word.replaceAll('_', ' '));
}
