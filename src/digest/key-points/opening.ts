import { segmenterOf } from '../../lib/segmenter.ts';
import { spacelessScripts } from '../../lib/spaceless.ts';
import { fold } from '../../lib/text.ts';
import type { LanguageWords } from '../language/language-words.ts';
import type { Token } from '../tokens.ts';

/** The start of a sentence: enough words to tell whether it hangs on what was said before. */
export interface Opening {
  words: readonly string[];
  /** What stands between words in the language's lists. */
  joint: ' ' | '';
}

export function openingOf(text: string, tokens: readonly Token[], language: string): Opening {
  if (spaceless.test(text)) return { words: segmentedWords(text, language), joint: '' };
  const words = tokens.slice(0, longest + 2).map(({ word, start, end }) => {
    const written = text.slice(start, end);
    // US is no pronoun.
    return acronym.test(written) ? written : word;
  });
  return { words, joint: ' ' };
}

/**
 * Whether a sentence begins with a pronoun (“He said”), a preposition before one (“After this”) or a connective (“But”,
 * “As a result”), so that it hangs on what was said before. “This week” names a time, “In addition to ships” a thing.
 */
export function hangsOnBefore(opening: Opening, lists: LanguageWords): boolean {
  const { pronouns, possessives, connectives, complements, prepositions } = lists;
  if (pointsBack(opening, pronouns, lists) || pointsBack(opening, possessives, lists)) return true;
  const afterConnective = skip(opening, connectives);
  if (afterConnective && !complements.has(afterConnective.words[0] ?? '')) return true;
  const afterPreposition = skip(opening, prepositions);
  return afterPreposition !== undefined && pointsBack(afterPreposition, pronouns, lists);
}

function pointsBack(
  opening: Opening,
  pointers: ReadonlySet<string>,
  { times, calendar }: LanguageWords,
): boolean {
  const rest = skip(opening, pointers);
  const next = rest?.words[0] ?? '';
  return rest !== undefined && !times.has(next) && !calendar.has(next);
}

/** What follows the longest phrase of the list that the words begin with. */
function skip({ words, joint }: Opening, phrases: ReadonlySet<string>): Opening | undefined {
  for (let count = Math.min(longest, words.length); count > 0; count -= 1) {
    if (phrases.has(words.slice(0, count).join(joint))) return { words: words.slice(count), joint };
  }
  return undefined;
}

/** Words of the longest phrase in the lists. */
const longest = 4;

function segmentedWords(text: string, language: string): string[] {
  const segments = segmenterOf(language, 'word').segment(text.slice(0, 24));
  return Array.from(segments)
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => fold(segment));
}

const spaceless = new RegExp(`^\\P{L}*[${spacelessScripts}]`, 'u');
const acronym = /^\p{Lu}{2,}$/u;
