import type { Found } from '../../phrase-trie.ts';
import type { Alias, KnownNames } from '../speakers/known-names.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { Item, Name } from './items.ts';

/** Aliases that capitals do not show become names: `the US Secretary of State` → [Antony Blinken]. */
export function withKnownPhrases(items: readonly Item[], lexicon: Lexicon, known: KnownNames): Item[] {
  if (!known.phrases) return [...items];
  const found = known.phrases
    .find(items.map(tokenOf))
    .filter((match) => stands(items, match, lexicon))
    .sort((a, b) => a.first - b.first || b.last - a.last);
  if (found.length === 0) return [...items];
  const named: Item[] = [];
  let at = 0;
  for (const { first, last, values } of found) {
    if (first < at) continue;
    named.push(...items.slice(at, first));
    named.push(...nameOf(items, first, last, values));
    at = last + 1;
  }
  return [...named, ...items.slice(at)];
}

function tokenOf(item: Item): { word: string; start: number; end: number } {
  return item.kind === 'word' ? item : { word: '\n', start: item.start, end: item.end };
}

/** Not within a longer name, not somebody else's (`a former US Secretary of State`), not in other capitals (`may` for May). */
function stands(items: readonly Item[], { first, last, values }: Found<Alias>, lexicon: Lexicon): boolean {
  const before = items[first - 1];
  const after = items[last + 1];
  const end = items[last];
  if (before?.kind === 'word' && lexicon.is('former', before.word)) return false;
  if (before?.kind === 'word' && before.possessive) return false;
  const continues = after?.kind === 'word' && after.capital && !lexicon.isCommon(after.word);
  if (continues && end?.kind === 'word' && !end.possessive) return false;
  return values[0]?.words.every((word, i) => agrees(items[first + i], word)) ?? false;
}

function agrees(item: Item | undefined, word: string): boolean {
  return (
    item?.kind === 'word' && (item.capital || item.text === item.text.toUpperCase() || !/^\p{Lu}/u.test(word))
  );
}

function nameOf(items: readonly Item[], first: number, last: number, aliases: readonly Alias[]): Item[] {
  const words = items.slice(first, last + 1);
  const people = new Set(aliases.map(({ person }) => person));
  const [person] = people;
  const [start, end] = [words[0], words.at(-1)];
  if (people.size > 1 || person === undefined || start?.kind !== 'word' || end?.kind !== 'word') return words;
  const name: Name = {
    kind: 'name',
    start: start.start,
    end: end.end,
    words: words.flatMap((word) => (word.kind === 'word' ? [word.text] : [])),
    possessive: end.possessive,
    sure: true,
    person,
  };
  return [name];
}
