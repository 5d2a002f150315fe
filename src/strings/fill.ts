/** The forms of a counted word, by the names of `Intl.PluralRules`. */
export interface CountedWords {
  zero?: string | undefined;
  one?: string | undefined;
  two?: string | undefined;
  few?: string | undefined;
  many?: string | undefined;
  other: string;
}

/** `fill('By {names}', { names: 'Ann' })` → `By Ann`. */
export function fill(words: string, values: Record<string, string>): string {
  return words.replace(/\{(\w+)\}/gu, (whole, name: string) => values[name] ?? whole);
}

/** `fillCount({ one: '{count} word', other: '{count} words' }, 2, 'en')` → `2 words`, by the language's own plural rules. */
export function fillCount(counted: CountedWords, count: number, language: string): string {
  const form = new Intl.PluralRules(language).select(count);
  return fill(counted[form] ?? counted.other, { count: new Intl.NumberFormat(language).format(count) });
}
