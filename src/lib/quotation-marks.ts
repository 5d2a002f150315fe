import { scriptOf } from './language.ts';

/** A text between the quotation marks of its language, after CLDR's `quotationStart` and `quotationEnd`. */
export function quoted(text: string, language: string): string {
  const [open, close] = marksOf(language);
  return `${open}${text}${close}`;
}

/** The mark that opens a quotation in a language. */
export function openingMark(language: string): string {
  return marksOf(language)[0].trim();
}

function marksOf(language: string): readonly [string, string] {
  // Traditional Chinese is set as in Taiwan and Hong Kong.
  if (scriptOf(language) === 'Hant') return corners;
  return marks[new Intl.Locale(language).language] ?? ['“', '”'];
}

const corners = ['「', '」'] as const;
const low = ['„', '“'] as const;
const pointed = ['«', '»'] as const;

const marks: Record<string, readonly [string, string]> = {
  ar: ['”', '“'],
  bg: low,
  cs: low,
  de: low,
  el: pointed,
  es: pointed,
  fa: pointed,
  fi: ['”', '”'],
  // French sets a narrow space within.
  fr: ['«\u202f', '\u202f»'],
  he: ['”', '”'],
  hu: ['„', '”'],
  it: pointed,
  ja: corners,
  no: pointed,
  pl: ['„', '”'],
  ro: ['„', '”'],
  ru: pointed,
  sk: low,
  sv: ['”', '”'],
  uk: pointed,
};
