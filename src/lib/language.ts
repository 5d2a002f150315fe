/** ISO 15924: the scripts in living use that run from right to left (Unicode Standard, bidirectional class R or AL). */
const rightToLeft = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa', 'Yezi']);

/** The script a language is written in, ISO 15924: `pt-BR` → `Latn`, `az-Arab` → `Arab`. */
export function scriptOf(language: string): string {
  return new Intl.Locale(language).maximize().script ?? 'Zyyy';
}

/** Which way lines of a language run. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return rightToLeft.has(scriptOf(language)) ? 'rtl' : 'ltr';
}

/** Attributes for a text whose language may differ from the text around it; none when it is the same. */
export function languageAttributes(language: string, around: string): { lang?: string; dir?: 'ltr' | 'rtl' } {
  if (language === around) return {};
  return { lang: language, dir: directionOf(language) };
}

/** `Ann, Bo and Cy`, as the language joins a list. */
export function formatList(items: readonly string[], language: string): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(items);
}

/** A language by its name in another: `languageName('pt-BR', 'en')` → `Brazilian Portuguese`. */
export function languageName(language: string, reader: string): string {
  return new Intl.DisplayNames(reader, { type: 'language' }).of(language) ?? language;
}

/** A country by its name: `countryName('BR', 'en')` → `Brazil`. */
export function countryName(country: string, reader: string): string {
  return new Intl.DisplayNames(reader, { type: 'region' }).of(country) ?? country;
}
