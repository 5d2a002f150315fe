import { families, titles } from '../words/ja.ts';

/** A title behind a name, and the particle that makes it the subject of its sentence. */
export const title = longestFirst(titles);

/**
 * Names that an article shows to be names: a title behind them, and a common family name or a middle dot within. Each
 * with the whole name: 松野, 松野博一 → 松野博一.
 */
export function namesIn(texts: readonly string[]): Map<string, string> {
  const names = new Map<string, string>();
  const parts = new Map<string, Set<string>>();
  for (const text of texts) {
    for (const { 1: name = '' } of text.matchAll(titled)) {
      const part = partOf(name);
      if (part === undefined) continue;
      names.set(name, name);
      parts.set(part, (parts.get(part) ?? new Set()).add(name));
    }
  }
  for (const [part, wholes] of parts) {
    const [whole] = wholes;
    if (wholes.size === 1 && whole !== undefined) names.set(part, whole);
  }
  return names;
}

const han = '[\\p{Script=Han}々]';
const kana = '[\\p{Script=Katakana}ー]';
// Three to five characters of Chinese script are family name and given name; two may be a family name alone.
const titled = new RegExp(
  `(?:(?<!${han})(?=${han})|(?<!${kana})(?=${kana}))(${han}{3,5}?|${kana}{1,12}(?:[・＝]${kana}{1,12}){1,3})(?:${title})`,
  'gu',
);

/** The family name of a whole name; undefined for what is none: 外務省. */
function partOf(name: string): string | undefined {
  if (name.includes('・')) return name.split('・').at(-1);
  return families.find((family) => name.startsWith(family) && name.length > family.length);
}

function longestFirst(words: readonly string[]): string {
  return [...words].sort((a, b) => b.length - a.length).join('|');
}
