import { isSlug } from '../../../src/lib/slug.ts';
import type { Signature } from '../../../src/digest/likeness.ts';
import type { Shelf, Shelved } from './shelf.ts';

/** Word runs in common from which on a text counts as the same story. */
const tooAlike = 0.5;

export interface Placing {
  slug: string;
  /** `2023-06-19`, perhaps with a time. */
  published: string;
  signature: Signature;
  force: boolean;
  /** A path of the articles folder as messages name it. */
  show: (path: string) => string;
}

/** Where an article goes, or the sentence that says why it is not written. */
export type Place = { shelved: Shelved; refused?: undefined } | { shelved?: undefined; refused: string };

/**
 * Finds the article's place in its folder: `<year>/<slug>.md`. A slug that another day's article has gets the day added.
 * What is there already, under its name or in nearly its words, is refused unless forced.
 */
export function placeOf(
  { slug, published, signature, force, show }: Placing,
  { bySlug, index }: Shelf,
): Place {
  if (!isSlug(slug))
    return {
      refused: `"${slug}" can’t be the name of its file. Set another: --set slug=${suggestion(slug)}.`,
    };
  const day = published.slice(0, 10);
  const taken = bySlug.get(slug);
  const own = taken === undefined || taken.day === day ? slug : `${slug}-${day}`;
  const shelved = { slug: own, path: `${day.slice(0, 4)}/${own}.md`, day };
  if (force) return { shelved };
  if (bySlug.has(own))
    return {
      refused: `${show(shelved.path)} is there already. Overwrite it with --force, or give this one another name: --set slug=….`,
    };
  const twin = index.nearest(signature, tooAlike);
  if (!twin) return { shelved };
  const percent = Math.round(twin.likeness * 100);
  return {
    refused: `It is ${percent} % like ${show(twin.entry.path)}. Write it beside that one with --force.`,
  };
}

function suggestion(slug: string): string {
  return (
    slug
      .toLowerCase()
      .replace(/[^a-z0-9]+/gu, '-')
      .replace(/^-+|-+$/gu, '') || 'a-short-name'
  );
}
