import { fold } from '../../../lib/text.ts';

const regions = new Map<string, ReadonlySet<string>>();

/** Names of countries in a language, folded: `saudi arabia`. They speak often in the news and are not people. */
export function regionsOf(language: string): ReadonlySet<string> {
  let names = regions.get(language);
  if (!names) {
    names = new Set(namesIn(language));
    regions.set(language, names);
  }
  return names;
}

function namesIn(language: string): string[] {
  const display = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  // ISO 3166 codes are two letters; asking for all of them needs no list to keep up to date.
  return letters.flatMap((a) =>
    letters.flatMap((b) => {
      const name = display.of(a + b);
      return name === undefined ? [] : [fold(name)];
    }),
  );
}

const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
