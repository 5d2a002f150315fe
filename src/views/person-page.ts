import type { Digest } from '../collections/digest.ts';
import { pagesFromOldest } from '../digest/paging.ts';
import { formatCount } from '../lib/number.ts';
import { withBase } from '../lib/url.ts';
import { fill } from '../strings/words.ts';
import type { Link } from './frame.ts';
import { speakersOf } from './speakers.ts';
import type { Speaker } from './speakers.ts';

/** How many articles' quotations a page of a person holds. */
const pageLength = 25;

/** A page of a person, but for the articles. */
export interface PersonPage {
  speaker: Speaker;
  number?: number | undefined;
  /** Articles newest first. */
  items: Speaker['articles'];
  newer?: Link | undefined;
  older?: Link | undefined;
}

/** Every page of every person. */
export function personPagesOf(digest: Digest): PersonPage[] {
  return speakersOf(digest).flatMap((speaker) => {
    const { first, older } = pagesFromOldest(speaker.articles, pageLength);
    const pages = [{ number: undefined, items: first }, ...older];
    return pages.map((page, index) => ({
      ...page,
      speaker,
      newer: linkTo(speaker, pages[index - 1], digest),
      older: linkTo(speaker, pages[index + 1], digest),
    }));
  });
}

export function personPath(slug: string, number: number | undefined): string {
  return number === undefined ? `/people/${slug}/` : `/people/${slug}/${number}/`;
}

function linkTo(
  { slug, name }: Speaker,
  page: { number: number | undefined } | undefined,
  { site, words }: Digest,
): Link | undefined {
  if (!page) return undefined;
  const number = page.number === undefined ? undefined : formatCount(page.number, site.language);
  return {
    label: number === undefined ? name : fill(words.numberedPage, { name, number }),
    href: withBase(site.base, personPath(slug, page.number)),
  };
}
