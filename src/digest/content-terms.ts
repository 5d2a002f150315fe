import { spacelessScripts } from '../lib/spaceless.ts';
import type { LanguageWords } from './language/language-words.ts';
import { tokenize } from './tokens.ts';
import type { Token } from './tokens.ts';

/**
 * The words of a text that carry a subject, cut to their stem, in the order of the text, repeats included. Scripts without spaces give pairs of neighbouring characters.
 */
export function contentTerms(text: string, words: LanguageWords): string[] {
  return contentTermsOf(tokenize(text), words);
}

/** As `contentTerms`, of a text that is cut into tokens already. */
export function contentTermsOf(tokens: readonly Token[], words: LanguageWords): string[] {
  const terms: string[] = [];
  tokens.forEach((token, at) => {
    const term = spaceless.test(token.word) ? pairAt(tokens, at, words) : wordTerm(token.word, words);
    if (term !== undefined) terms.push(term);
  });
  return terms;
}

/**
 * Ministers, ministry and ministerial meet in `minist`: a word without its `s`, and of a long one the first six letters.
 * Rough, but the same in every language that puts its endings last.
 */
export function stemOf(word: string): string {
  const stem = word.length > 4 && word.endsWith('s') ? word.slice(0, -1) : word;
  return stem.length > 7 ? stem.slice(0, 6) : stem;
}

function wordTerm(word: string, { stopWords, calendar }: LanguageWords): string | undefined {
  if (word.length < 2 && !/\d/u.test(word)) return undefined;
  // Without a list of small words, the shortest stand for them.
  if (stopWords.size === 0 && shortWord.test(word)) return undefined;
  return stopWords.has(word) || calendar.has(word) ? undefined : stemOf(word);
}

/** The characters at two places that touch, unless one of them is a small word by itself or the two are only grammar. */
function pairAt(tokens: readonly Token[], at: number, { stopWords }: LanguageWords): string | undefined {
  const [one, two] = tokens.slice(at, at + 2);
  if (!one || one.end !== two?.start || !spaceless.test(two.word)) return undefined;
  const pair = one.word + two.word;
  if ([one.word, two.word, pair].some((word) => stopWords.has(word))) return undefined;
  return kana.test(pair) ? undefined : pair;
}

const shortWord = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]{1,3}$/u;
const spaceless = new RegExp(`^[${spacelessScripts}]`, 'u');
/** Hiragana alone is mostly endings. */
const kana = /^\p{Script=Hiragana}+$/u;
