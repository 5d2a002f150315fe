/** A part of the Latin letters that is a file of its own. */
export interface Tier {
  name: 'core' | 'accents';
  codePoints: number[];
}

const core = [...rangeOf(0x20, 0x7e), ...codePointsOf('\u00a0£§©¶·×†–—‘’“”•…€←→')];
const accents = [...rangeOf(0xa1, 0xff), ...codePointsOf('ıŒœˆ˚˜‚„‡‰′″‹›⁄™−')];

/** English needs the first only (11 KB for a cut, not 17); the second is loaded by the first accented letter of a page. */
export const tiers: Tier[] = [
  { name: 'core', codePoints: core },
  { name: 'accents', codePoints: accents.filter((codePoint) => !core.includes(codePoint)) },
];

/** `U+0020-007E, U+00A0` */
export function unicodeRangeOf(codePoints: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const codePoint of codePoints.toSorted((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last?.[1] === codePoint - 1) last[1] = codePoint;
    else ranges.push([codePoint, codePoint]);
  }
  return ranges.map(([from, to]) => `U+${hex(from)}${from === to ? '' : `-${hex(to)}`}`).join(', ');
}

function rangeOf(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

function codePointsOf(text: string): number[] {
  return Array.from(text, (character) => character.codePointAt(0) ?? 0);
}

function hex(codePoint: number): string {
  return codePoint.toString(16).toUpperCase().padStart(4, '0');
}
