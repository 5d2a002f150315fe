/** The words of one language by which a text says who spoke. Each field is a list with commas; case and accents do not matter. */
export interface SpeechWords {
  /** Verbs, as a report uses them, whose subject is the speaker. A phrase of several words is one verb. */
  said: string;
  /** Of them, those that only the listener follows: `told reporters`. */
  told?: string;
  /** Of them, those that the listener or the speaker may follow: `asked`. */
  asked?: string;
  /** Participles: the speaker stands earlier in the sentence. */
  saying?: string;
  /** Verbs and participles by which the same speaker goes on within the sentence. */
  added?: string;
  /** Verbs with an object before the words: `called it “…”`. */
  called?: string;
  /** Verbs after which the words are somebody else's, or nobody's: `quoted`, `denied`, `reads`. */
  unsaid?: string;
  /** What stands before the speaker in place of a verb: `according to`. */
  according?: string;
  /** Words that bring in a speaker only right behind the quotation: German `so Scholz`, Dutch `aldus Rutte`. */
  closing?: string;
  /** Auxiliaries and adverbs that stand between speaker and verb. */
  between?: string;
  /** Forms of “be” that turn the speaker into the listener: `was told`. */
  passive?: string;
  not?: string;
  he?: string;
  she?: string;
  /** Pronouns that name nobody: `they`, `I`, `it`. */
  others?: string;
  who?: string;
  the?: string;
  /** What brings in somebody new: `a`, `another`. */
  a?: string;
  /** Prepositions: what follows is not a subject. */
  of?: string;
  /** Of them, those before a place. */
  places?: string;
  and?: string;
  /** Words that begin a clause. */
  that?: string;
  /** Of them, those that bring in what is reported: `that`. */
  reports?: string;
  times?: string;
  /** Other words that are capitals at the beginning of a sentence only. */
  openers?: string;
  mister?: string;
  misterHe?: string;
  misterShe?: string;
  /** Titles that are part of a name: `Pope Francis`. */
  regal?: string;
  /** What a person is, before the name. */
  roles?: string;
  rolesHe?: string;
  rolesShe?: string;
  /** Other words for somebody, which a pronoun may mean: `the suspect`. */
  persons?: string;
  /** Words that stand around roles: `Foreign`, `Deputy`, `French`. */
  offices?: string;
  /** A run of capitals with one of these is no person. */
  organisations?: string;
  /** Of them, those that are family names too: Doris Day. */
  surnames?: string;
  /** Quotation marks after these hold a title: `the film “…”`. */
  works?: string;
  /** Quotation marks after these hold a name: `known as “…”`. */
  naming?: string;
  /** Before a role these make it another's: `a former US Secretary of State`. */
  former?: string;
  /** Letters, after the name, that are no part of it: `MP`. */
  after?: string;
}

/** What a language's grammar does to the reading. */
export interface SpeechGrammar {
  /** A verb without a subject means “he” or “she”. */
  dropsPronoun?: true;
  /** The verb follows the words, the speaker stands before them: `Erdoğan, “…” dedi`. */
  verbLast?: true;
  /** The verb comes second, and the subject behind it when something else comes first: `In Berlin sagte Scholz`. */
  verbSecond?: true;
  /** The script has no capitals: a name is found by the editor's files, or by the role before it. */
  caseless?: true;
  /** Direct speech may stand behind a dash instead of between marks. */
  dash?: true;
  /** All nouns are capitals. */
  capitalNouns?: true;
  /** Words that lean on the next one: l’Élysée, d’Emmanuel. */
  elision?: RegExp;
  /** A pronoun hung on a verb: a-t-il. */
  inversion?: RegExp;
  /** What follows an apostrophe is an ending, and the name is not the subject: Erdoğan’ın. */
  endingAfterApostrophe?: true;
  /** The language has no articles: a noun alone may bring in somebody new. */
  noArticles?: true;
  /** Endings of nouns that are roles. */
  roleEnding?: RegExp;
  /** Endings of verbs of which he, or she, is the subject. */
  saidHe?: RegExp;
  saidShe?: RegExp;
  /** Endings of verbs that have an object behind them, so that a name there is not a subject: `the lawyer representing Jane Doe`. */
  gerund?: RegExp;
}

export interface LanguageWords {
  words: SpeechWords;
  grammar: SpeechGrammar;
}
