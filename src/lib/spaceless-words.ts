import { spacelessScripts } from './spaceless.ts';

/**
 * Says that no space stood before a word. Unicode calls it punctuation, so that a search index leaves it out of the word,
 * and no living script writes it.
 */
const glue = '\u2e31';

/** A letter with its marks, some of which belong to the script as well; the mark of a long vowel in Japanese belongs to none. */
const letter = String.raw`(?!\p{M})[${spacelessScripts}\u30fc\uff70]\p{M}*`;
const letters = new RegExp(letter, 'gu');
const run = new RegExp(`(?:${letter})+`, 'gu');
const pair = new RegExp(`^(${letter})${letter}$`, 'u');

/** Whether a text holds letters of a script that puts no space between words. */
export function hasSpaceless(text: string): boolean {
  return text.search(run) !== -1;
}

/**
 * Cuts text of scripts without spaces into pairs of letters, for an index that parts words at spaces: what a reader looks
 * for is then found wherever it stands, and no two dictionaries need to agree on where words begin. Each letter begins
 * one word, so that a word's number is its letter's. Other text stays as it is.
 *
 * `6時に港を` → `6 ⸱時に ⸱に港 ⸱港を ⸱を`
 */
export function cutSpaceless(text: string): string {
  return text.replace(run, (found: string, at: number) => {
    const before = at > 0 && /\S/u.test(text[at - 1] ?? '') ? ` ${glue}` : '';
    const after = /[\p{L}\p{N}]/u.test(text.charAt(at + found.length)) ? ` ${glue}` : '';
    return before + pairsOf(found).join(` ${glue}`) + after;
  });
}

/** Words of a text that was cut, as they stood in it. */
export interface JoinedWords {
  text: string;
  /** Where each word stands in the text, in UTF-16 units, end exclusive; of a pair its first letter. */
  spans: readonly (readonly [start: number, end: number])[];
}

/** Undoes `cutSpaceless` for the words of a cut text, or for a run of them. */
export function joinWords(words: readonly string[]): JoinedWords {
  let text = '';
  const spans = words.map((word) => {
    const bare = wordOf(word);
    if (bare === word && text !== '') text += ' ';
    const start = text.length;
    text += pair.exec(bare)?.[1] ?? bare;
    return [start, text.length] as const;
  });
  return { text, spans };
}

/** A word of a cut text as the index knows it. */
export function wordOf(word: string): string {
  return word.startsWith(glue) ? word.slice(glue.length) : word;
}

/** Whether a word of a cut text is the last letter of a run, which the pair before it holds already. */
export function isLastLetter(before: string, word: string): boolean {
  const [, second] = wordOf(before).match(letters) ?? [];
  return (
    second !== undefined &&
    word.startsWith(glue) &&
    wordOf(word).startsWith(second) &&
    !pair.test(wordOf(word))
  );
}

/** The pairs of neighbours in a text of letters, and the last letter by itself. */
function pairsOf(text: string): string[] {
  const units = text.match(letters) ?? [];
  return units.map((unit, index) => unit + (units[index + 1] ?? ''));
}
