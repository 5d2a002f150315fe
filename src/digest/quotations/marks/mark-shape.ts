import { singles } from './mark-table.ts';

/** What the neighbours of a mark say of it. */
export type Shape = 'opens' | 'closes' | 'either';

/** Undefined for an apostrophe, an inch and the like. */
export function shapeAt(text: string, at: number): Shape | undefined {
  const before = text[at - 1] ?? ' ';
  const after = text[at + 1] ?? ' ';
  if (singles.has(text[at] ?? '')) return shapeOfSingle(before, after);
  const startsHere = begins.test(before);
  const endsHere = ends.test(after);
  if (startsHere === endsHere) return 'either';
  return startsHere ? 'opens' : 'closes';
}

const begins = /[\s([{—–―/“„‘«»‚「『"¿¡]/u;
const ends = /[\s)\]}—–―/”’»«“」』".,;:!?…。，、：；]/u;
const letter = /[\p{L}\p{N}]/u;
const space = /\s/u;

function shapeOfSingle(before: string, after: string): Shape | undefined {
  if (begins.test(before) && /[\p{L}[¿¡]/u.test(after)) return 'opens';
  if (!space.test(before) && !letter.test(after)) return 'closes';
  return undefined;
}
