/** What a mark does when its neighbours leave it open. */
export type Nature = 'opens' | 'closes' | 'either';

export interface MarkTable {
  /** An opening mark → the marks that close it. */
  pairs: ReadonlyMap<string, string>;
  natures: ReadonlyMap<string, Nature>;
  /** One closing mark may end two: «… «…». */
  sharesClosing: boolean;
}

/** The marks of a language (its primary subtag). Source: CLDR's delimiters, and what keyboards make of them. */
export function markTableOf(language: string): MarkTable {
  const own = changes.find(({ languages }) => languages.includes(language));
  return {
    pairs,
    natures: new Map([...usual, ...Object.entries(own?.natures ?? {})]),
    sharesClosing: ['ru', 'uk', 'be', 'bg'].includes(language),
  };
}

/** Marks that are apostrophes too, and so are read with more care. */
export const singles = new Set(['‘', '’', "'", '‚']);

const pairs = new Map([
  ['“', '”“"'],
  ['„', '“”"‟'],
  ['”', '”“'],
  ['«', '»'],
  ['»', '«»'],
  ['"', '"”'],
  ['「', '」'],
  ['『', '』'],
  ['‘', '’'],
  ['‚', '‘’'],
  ["'", "'"],
]);

const usual: [string, Nature][] = [
  ...Array.from('“„«「『‘‚', (mark): [string, Nature] => [mark, 'opens']),
  ...Array.from('”‟»」』’', (mark): [string, Nature] => [mark, 'closes']),
  ['"', 'either'],
  ["'", 'either'],
];

const changes: { languages: string[]; natures: Record<string, Nature> }[] = [
  // „…“, »…« and, in Switzerland, «…»
  {
    languages: ['de', 'cs', 'sk', 'sl', 'hr', 'bg', 'lt', 'is', 'mk', 'sq'],
    natures: { '“': 'closes', '‘': 'closes', '«': 'either', '»': 'either' },
  },
  // ”…” and »…»
  {
    languages: ['sv', 'fi', 'da', 'nb', 'no', 'nn'],
    natures: { '”': 'either', '»': 'either', '«': 'either' },
  },
  // “…” and ”…“ are both in use.
  { languages: ['ar', 'fa', 'he', 'ur'], natures: { '“': 'either', '”': 'either' } },
  // «… „…“ …» within, and “…” from keyboards.
  { languages: ['ru', 'uk', 'be'], natures: { '“': 'either' } },
];
