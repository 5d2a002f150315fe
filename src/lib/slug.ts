import { fold } from './text.ts';

/** What a slug may hold: lower-case letters and digits of any script, single hyphens between. */
export const slugPattern = /^[\p{Ll}\p{Lm}\p{Lo}\p{M}\p{N}]+(?:-[\p{Ll}\p{Lm}\p{Lo}\p{M}\p{N}]+)*$/u;

/** A title as a file name and URL part: `Blinken in Beijing: day 2` → `blinken-in-beijing-day-2`. At most `length` characters, cut between words; empty when the title has no letter and no digit. */
export function slugOf(title: string, length = 60): string {
  const words = fold(title)
    .replace(/['’]/gu, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean);
  // \p{Cs}: half of a character that the cut went through.
  let slug =
    words
      .shift()
      ?.slice(0, length)
      .replace(/\p{Cs}$/u, '') ?? '';
  for (const word of words) {
    if (slug.length + 1 + word.length > length) break;
    slug += `-${word}`;
  }
  return slug;
}

export function isSlug(text: string): boolean {
  return slugPattern.test(text);
}
