import type { Digest } from '../collections/digest.ts';
import type { CountedLink } from './edition-facts.ts';
import { personPlace } from './feeds/feed-lists.ts';
import type { Link, Meta } from './frame.ts';
import { metaOf } from './meta.ts';
import { personCard } from './cards.ts';
import { personPath } from './person-page.ts';
import type { PersonPage } from './person-page.ts';
import { quoteOf, speakerHref, speakersOf } from './speakers.ts';
import type { Quote, Speaker } from './speakers.ts';
import { storyOf } from './story.ts';
import type { Story } from './story.ts';

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
      card: number === undefined ? personCard(page, digest) : undefined,
      feeds: [personPlace(speaker)],
    }),
    groups: items.map(({ article, quotations }) => ({
      story: storyOf(article, digest),
      quotes: quotations.map((quotation) => quoteOf(quotation, article, digest)),
    })),
  };
}

function countOf({ articles }: Speaker): number {
  return articles.reduce((sum, { quotations }) => sum + quotations.length, 0);
}
