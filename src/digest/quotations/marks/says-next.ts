import { foldWord } from '../words/lexicon.ts';
import type { Lexicon } from '../words/lexicon.ts';

/** Words before the verb: `a-t-il déclaré`, `Jane Doe said`. */
const mostBefore = 3;
const reach = 60;

/** Whether the words from a place on tell who spoke, as they do behind a speech: `said Jane Doe`, `a-t-il déclaré`. */
export function saysNext(text: string, from: number, { is, grammar }: Lexicon): boolean {
  for (const written of wordsFrom(text, from)) {
    const word = foldWord(written.replace(grammar.inversion ?? nothing, ''));
    if (is('said', word)) return true;
    if (!is('between', word)) return false;
  }
  return false;
}

/** Whether the writer's own words, behind a comma, stand in what looks like a speech: a mark is missing before them. */
export function tellsWho(text: string, { is }: Lexicon): boolean {
  for (const { index } of text.matchAll(/,/gu)) {
    const words = wordsFrom(text, index + 1);
    const verb = words.findIndex((word) => is('said', foldWord(word)));
    if (verb === 0 || words.slice(0, Math.max(verb, 0)).some((word) => isSpeaker(word, is))) return true;
  }
  return false;
}

function isSpeaker(word: string, is: Lexicon['is']): boolean {
  return /^\p{Lu}/u.test(word) || is('he', foldWord(word)) || is('she', foldWord(word));
}

function wordsFrom(text: string, from: number): string[] {
  return (text.slice(from, from + reach).match(/[\p{L}\p{M}'’-]+/gu) ?? []).slice(0, mostBefore);
}

const nothing = /$^/u;
