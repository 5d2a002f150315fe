import { pick, pickByRank } from '../../random.ts';
import type { Random } from '../../random.ts';
import type { Grammar } from './language.ts';

/** Symbols whose alternatives come from elsewhere than the grammar: the people of a story, its numbers and days. */
export type Given = Readonly<Record<string, () => string>>;

/** Text for a symbol, with all symbols in it replaced in turn. */
export type DrawText = (symbol: string) => string;

/** A maker of texts by a grammar. What is `given` goes before the grammar's own. */
export function createDrawText(grammar: Grammar, random: Random, given: Given): DrawText {
  const draw: DrawText = (symbol) => {
    const own = given[symbol];
    if (own) return own();
    const alternatives = grammar[symbol];
    if (!alternatives) throw new Error(`The grammar has no "${symbol}".`);
    // Words go by rank, patterns are as likely as one another.
    const chosen = isPattern(alternatives[0]) ? pick(random, alternatives) : pickByRank(random, alternatives);
    return isPattern(chosen) ? fill(chosen, draw) : chosen;
  };
  return draw;
}

function isPattern(text = ''): boolean {
  return text.includes('{');
}

function fill(pattern: string, draw: DrawText): string {
  return pattern.replace(/\{(\w+)\}/gu, (_whole, name: string) => {
    const symbol = name.toLowerCase();
    return symbol === name ? draw(symbol) : capitalised(draw(symbol));
  });
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
