import bidiFactory from 'bidi-js';

export type Direction = 'ltr' | 'rtl';

/**
 * The direction of a text: its letters', or its language's when it has letters of both or none. So an English date
 * stays in order on an Arabic card, and an Arabic headline that begins with NATO as well.
 */
export function directionOf(text: string, lang: string): Direction {
  const types = new Set(Array.from(text, (character) => bidi.getBidiCharTypeName(character)));
  const [leftward, rightward] = [types.has('R') || types.has('AL'), types.has('L')];
  if (leftward === rightward) return directionOfLanguage(lang);
  return leftward ? 'rtl' : 'ltr';
}

/** The direction that a language is written in. */
export function directionOfLanguage(lang: string): Direction {
  return rightToLeft.test(new Intl.Locale(lang).maximize().script ?? '') ? 'rtl' : 'ltr';
}

/**
 * The embedding level of every UTF-16 unit of every line, resolved over the whole paragraph as the Unicode
 * Bidirectional Algorithm wants it (UAX #9, section 3.4): odd levels run from right to left.
 */
export function levelsOf(lines: readonly string[], direction: Direction): number[][] {
  // A line separator is white space to the algorithm, so that it neither ends the paragraph nor changes a neighbour.
  const { levels } = bidi.getEmbeddingLevels(lines.join('\u2028'), direction);
  let start = 0;
  return lines.map((line) => {
    const own = Array.from(levels.subarray(start, start + line.length));
    start += line.length + 1;
    return own;
  });
}

/** Runs of a line from left to right as they are seen: rule L2 of UAX #9. */
export function inVisualOrder<Run extends { level: number }>(runs: readonly Run[]): Run[] {
  const ordered = [...runs];
  const highest = Math.max(0, ...runs.map(({ level }) => level));
  for (let level = highest; level > 0; level -= 1) {
    for (let start = 0; start < ordered.length; start += 1) {
      let end = start;
      while ((ordered[end]?.level ?? -1) >= level) end += 1;
      if (end > start) ordered.splice(start, end - start, ...ordered.slice(start, end).reverse());
      start = end;
    }
  }
  return ordered;
}

const bidi = bidiFactory();

/** Scripts of ISO 15924 that are written from right to left and have readers today. */
const rightToLeft = /^(?:Arab|Hebr|Syrc|Thaa|Nkoo|Adlm|Rohg)$/u;
