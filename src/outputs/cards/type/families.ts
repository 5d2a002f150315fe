/** Who speaks on a card: headlines and masthead, quotations, the small print. */
export type Voice = 'serif' | 'italic' | 'sans';

/** A family of fonts from npm, `@fontsource-variable/<name>`. */
export interface Family {
  name: string;
  /** The variable axes of the files that are used: `opsz` files have weight and optical size, `wght` weight only. */
  axes: 'opsz' | 'wght';
  style: 'normal' | 'italic';
  /** Distance of two baselines that keeps the script's tallest letters and marks apart, in em. */
  leading: number;
  /** Enlarges a script whose letters look smaller than Latin ones of the same size. */
  scale: number;
  /** Letters hang together, so that they must not be spaced out. */
  joined: boolean;
}

/**
 * Families in which a text's characters are sought, in order: the voice's own, then the world's scripts, each loaded
 * only when a text needs it. A new script is one line here and its package in package.json.
 */
export function familiesOf(voice: Voice, lang: string): Family[] {
  return [...own[voice], ...scripts, ...hanFamilies(lang), emoji];
}

/** Whether Han characters, and quotation marks among them, take their forms from a Chinese or Japanese font. */
export function isFullWidth(lang: string): boolean {
  return /^(?:zh|ja)\b/u.test(lang);
}

const base: Omit<Family, 'name'> = { axes: 'wght', style: 'normal', leading: 1.1, scale: 1, joined: false };

const serif: Family = { ...base, name: 'source-serif-4', axes: 'opsz' };
const italic: Family = { ...serif, style: 'italic' };
const sans: Family = { ...base, name: 'source-sans-3' };

/** Source Serif has no polytonic Greek: Source Sans has. */
const own: Record<Voice, Family[]> = {
  serif: [serif, sans],
  italic: [italic, serif, sans],
  sans: [sans, serif],
};

const scripts: Family[] = [
  { ...base, name: 'noto-naskh-arabic', leading: 1.5, scale: 1.12, joined: true },
  { ...base, name: 'noto-serif-hebrew', leading: 1.15 },
  { ...base, name: 'noto-serif-devanagari', leading: 1.4, joined: true },
  { ...base, name: 'noto-serif-thai', leading: 1.45 },
];

export const emoji: Family = { ...base, name: 'noto-emoji', leading: 1.2, scale: 0.86 };

const han = {
  simplified: { ...base, name: 'noto-serif-sc', leading: 1.28 },
  traditional: { ...base, name: 'noto-serif-tc', leading: 1.28 },
  japanese: { ...base, name: 'noto-serif-jp', leading: 1.28 },
  korean: { ...base, name: 'noto-serif-kr', leading: 1.25 },
} satisfies Record<string, Family>;

/** The same Han character is written differently from country to country: the text's language goes first. */
function hanFamilies(lang: string): Family[] {
  const { simplified, traditional, japanese, korean } = han;
  if (/^ja\b/u.test(lang)) return [japanese, traditional, simplified, korean];
  if (/^ko\b/u.test(lang)) return [korean, traditional, simplified, japanese];
  if (new Intl.Locale(lang).maximize().script === 'Hant') return [traditional, simplified, japanese, korean];
  return [simplified, traditional, japanese, korean];
}
