import type { Span } from '../marks/spans.ts';

/** A passage as the reader of speech sees it: words and marks, each quotation one thing that is not looked into. */
export type Item = Word | Name | Quote | Mark;

interface Place {
  /** UTF-16 offsets in the passage, end exclusive. */
  start: number;
  end: number;
}

export interface Word extends Place {
  kind: 'word';
  text: string;
  /** Folded; a verb of several words is one word with spaces. */
  word: string;
  capital: boolean;
  /** Begins a sentence, so that its capital says nothing. */
  first: boolean;
  /** Followed by `’s`. */
  possessive: boolean;
}

/** A run of words that is, or may be, the name of somebody. */
export interface Name extends Place {
  kind: 'name';
  /** As written, without roles. */
  words: string[];
  possessive: boolean;
  /** Something beside the name says that it is a person: a role, a title, a given name. */
  sure: boolean;
  gender?: Gender;
  /** Known through `content/people`: the person's slug. */
  person?: string;
  /** One word that is the full name, in a script without spaces. */
  whole?: true;
  /** A single word at the beginning of a sentence, where any word has a capital. */
  first?: true;
  /** The run began with a role: `MP` [Tanya Davies]. */
  titled?: true;
  /** Stands behind a role and its office: Secretary of State [Antony Blinken]. */
  complement?: true;
  /** A run of capitals that is no person. */
  nobody?: true;
}

export type Gender = 'he' | 'she';

export interface Quote extends Place {
  kind: 'quote';
  span: Span;
  /** Ends as a sentence does. */
  ends: boolean;
}

export interface Mark extends Place {
  kind: 'mark';
  /** A full stop (`.`, also for `!` and `?`) ends the sentence. */
  mark: string;
}

export function isMark(item: Item | undefined, marks: string): boolean {
  return item?.kind === 'mark' && marks.includes(item.mark);
}
