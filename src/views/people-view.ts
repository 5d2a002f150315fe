import type { Digest } from '../collections/digest.ts';
import { pagesFromOldest } from '../digest/paging.ts';
import { withBase } from '../lib/url.ts';
import type { CountedLink } from './edition-facts.ts';
import { personPlace } from './feeds/feed-lists.ts';
import type { Link, Meta } from './frame.ts';
import { fill } from '../strings/words.ts';
import { formatCount } from '../lib/number.ts';
import { metaOf } from './meta.ts';
import { quoteOf, speakerHref, speakersOf } from './speakers.ts';
import type { Quote, Speaker } from './speakers.ts';
import { storyOf } from './story.ts';
import type { Story } from './story.ts';

/** How many articles' quotations a page of a person holds. */
const pageLength = 25;

/** `/people/`: all who are quoted. */
export interface PeopleView {
  meta: Meta;
  people: (CountedLink & { role?: string | undefined })[];
}

/** `/people/<slug>/`, and `/people/<slug>/<number>/` for older pages, which keep their address. */
export interface PersonView {
  meta: Meta;
  slug: string;
  name: string;
  role?: string | undefined;
  /** Absent on the first page. */
  number?: number | undefined;
  /** Of all pages. */
  quotationCount: number;
  /** By article, newest first. */
  groups: { story: Story; quotes: Quote[] }[];
  newer?: Link | undefined;
  older?: Link | undefined;
}

export function peopleView(digest: Digest): PeopleView {
  const meta = metaOf(digest, {
    path: '/people/',
    title: digest.words.people,
    description: digest.words.peopleIntro,
  });
  const people = speakersOf(digest).map((speaker) => ({
    label: speaker.name,
    href: speakerHref(speaker.slug, digest),
    role: speaker.role,
    count: countOf(speaker),
  }));
  return { meta, people };
}

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

/** What a page shows besides its articles. */
export function personFacts({ speaker, number, newer, older }: PersonPage) {
  const { slug, name, role } = speaker;
  return { slug, name, role, number, quotationCount: countOf(speaker), newer, older };
}

export function personView(page: PersonPage, digest: Digest): PersonView {
  const { speaker, number, items } = page;
  return {
    ...personFacts(page),
    meta: metaOf(digest, {
      path: personPath(speaker.slug, number),
      title: speaker.name,
      description: speaker.role,
      feeds: [personPlace(speaker)],
    }),
    groups: items.map(({ article, quotations }) => ({
      story: storyOf(article, digest),
      quotes: quotations.map((quotation) => quoteOf(quotation, article, digest)),
    })),
  };
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

export function personPath(slug: string, number: number | undefined): string {
  return number === undefined ? `/people/${slug}/` : `/people/${slug}/${number}/`;
}

function countOf({ articles }: Speaker): number {
  return articles.reduce((sum, { quotations }) => sum + quotations.length, 0);
}
