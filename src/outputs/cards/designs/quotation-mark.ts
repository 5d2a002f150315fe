/** The mark that opens a quotation in a language, after CLDR's `quotationStart`. */
export function quotationMarkOf(lang: string): string {
  return marks[new Intl.Locale(lang).language] ?? '“';
}

const marks: Record<string, string> = {
  ar: '”',
  bg: '„',
  cs: '„',
  de: '„',
  el: '«',
  es: '«',
  fa: '«',
  fi: '”',
  fr: '«',
  he: '”',
  hu: '„',
  it: '«',
  ja: '「',
  no: '«',
  pl: '„',
  ro: '„',
  ru: '«',
  sk: '„',
  sv: '”',
  uk: '«',
};
