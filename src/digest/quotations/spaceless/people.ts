import { tokenize } from '../../tokens.ts';
import type { Span } from '../marks/spans.ts';
import type { Gender, Name } from '../reading/items.ts';
import type { KnownNames } from '../speakers/known-names.ts';

/** Somebody named in a text without spaces, outside its quotations. */
export interface Hit {
  start: number;
  end: number;
  name: Name;
}

/** People whom the editor's files know, the longest name at each place. */
export function knownHits(text: string, known: KnownNames): Hit[] {
  const tokens = tokenize(text);
  return known.characters.find(tokens).flatMap(({ first, last, values }) => {
    const people = new Set(values.map(({ person }) => person));
    const [person] = people;
    const [start, end] = [tokens[first]?.start ?? 0, tokens[last]?.end ?? 0];
    if (people.size > 1 || person === undefined) return [];
    return [{ start, end, name: nameOf(text, start, end, { person }) }];
  });
}

/** A name that the text itself has shown to be one; `full` is the whole name where the text has a part of it. */
export function nameOf(
  text: string,
  start: number,
  end: number,
  { person, full, gender }: { person?: string; full?: string; gender?: Gender },
): Name {
  return {
    kind: 'name',
    start,
    end,
    words: [full ?? text.slice(start, end)],
    possessive: false,
    sure: true,
    whole: true,
    ...(person !== undefined && { person }),
    ...(gender && { gender }),
  };
}

/** In the order of the text, the longest at each place, none within another or within a quotation. */
export function withoutOverlaps(hits: readonly Hit[], spans: readonly Span[]): Hit[] {
  const sorted = [...hits].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Hit[] = [];
  let span = 0;
  let end = 0;
  for (const hit of sorted) {
    while ((spans[span]?.to ?? Infinity) <= hit.start) span += 1;
    if (hit.start < end || (spans[span]?.from ?? Infinity) < hit.end) continue;
    kept.push(hit);
    end = hit.end;
  }
  return kept;
}

/** Whether a place lies in a quotation. */
export function isWithin(at: number, spans: readonly Span[]): boolean {
  const span = spans[indexFrom(spans, at, ({ to }) => to - 1)];
  return span !== undefined && span.from <= at;
}

/** Index of the first entry of a sorted list that stands at a place or behind it. */
export function indexFrom<T>(list: readonly T[], at: number, placeOf: (entry: T) => number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const entry = list[middle];
    if (entry && placeOf(entry) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Every place where one of the texts stands. */
export function placesOf(
  text: string,
  wanted: ReadonlyMap<string, string>,
): { start: number; end: number; full: string }[] {
  if (wanted.size === 0) return [];
  const pattern = new RegExp([...wanted.keys()].sort((a, b) => b.length - a.length).join('|'), 'gu');
  return Array.from(text.matchAll(pattern), ({ index, 0: part }) => ({
    start: index,
    end: index + part.length,
    full: wanted.get(part) ?? part,
  }));
}

/**
 * The names in a passage, each sure: the editor's, and those that the article has shown to be names.
 *
 * @param local a name as the text has it → the whole name
 */
export function hitsIn(
  text: string,
  spans: readonly Span[],
  known: KnownNames,
  local: ReadonlyMap<string, string>,
): Hit[] {
  const found = placesOf(text, local).map(({ start, end, full }) => ({
    start,
    end,
    name: nameOf(text, start, end, { full }),
  }));
  return withoutOverlaps([...knownHits(text, known), ...found], spans);
}
