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
  const known = directions.get(lang);
  if (known) return known;
  const direction = rightToLeft.test(new Intl.Locale(lang).maximize().script ?? '') ? 'rtl' : 'ltr';
  directions.set(lang, direction);
  return direction;
}

/**
 * The embedding level of every UTF-16 unit of every line, resolved over the whole paragraph as the Unicode
 * Bidirectional Algorithm wants it (UAX #9, section 3.4): odd levels run from right to left.
 */
export function levelsOf(lines: readonly string[], direction: Direction): number[][] {
  if (direction === 'ltr' && !lines.some((line) => turning.test(line)))
    return lines.map((line) => new Array<number>(line.length).fill(0));
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

const directions = new Map<string, Direction>();

/** The blocks of right-to-left scripts, and the marks that turn a text: without one of them all levels are 0 (UAX #9). bidi-js knows those of the first plane. */
const turning = /[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufeff]/u;

/** Scripts of ISO 15924 that are written from right to left and have readers today. */
const rightToLeft = /^(?:Arab|Hebr|Syrc|Thaa|Nkoo|Adlm|Rohg)$/u;
