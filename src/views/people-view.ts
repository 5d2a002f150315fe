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

/** Every page of every person. */
export function personViews(digest: Digest): PersonView[] {
  return speakersOf(digest).flatMap((speaker) => pagesOf(speaker, digest));
}

function pagesOf(speaker: Speaker, digest: Digest): PersonView[] {
  const { slug, name, role, articles } = speaker;
  const { first, older } = pagesFromOldest(articles, pageLength);
  const pages = [{ number: undefined, items: first }, ...older];
  return pages.map(({ number, items }, index) => ({
    meta: metaOf(digest, {
      path: pathOf(slug, number),
      title: name,
      description: role,
      feeds: [personPlace(speaker)],
    }),
    slug,
    name,
    role,
    number,
    quotationCount: countOf(speaker),
    groups: items.map(({ article, quotations }) => ({
      story: storyOf(article, digest),
      quotes: quotations.map((quotation) => quoteOf(quotation, article, digest)),
    })),
    newer: linkTo(speaker, pages[index - 1], digest),
    older: linkTo(speaker, pages[index + 1], digest),
  }));
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
    href: withBase(site.base, pathOf(slug, page.number)),
  };
}

function pathOf(slug: string, number: number | undefined): string {
  return number === undefined ? `/people/${slug}/` : `/people/${slug}/${number}/`;
}

function countOf({ articles }: Speaker): number {
  return articles.reduce((sum, { quotations }) => sum + quotations.length, 0);
}
