import type { Digest } from '../collections/digest.ts';
import type { Edition } from '../digest/editions.ts';
import { formatDay } from '../lib/date.ts';
import { withBase } from '../lib/url.ts';
import { fill } from '../strings/words.ts';
import { editionCard } from './cards.ts';
import { quotationsOfTheDay, sourceShares, topicsTouched } from './edition-facts.ts';
import type { CountedLink } from './edition-facts.ts';
import { feedLinks } from './feeds/feed-files.ts';
import { editionsPlace } from './feeds/feed-lists.ts';
import type { FeedLink, Link, Meta } from './frame.ts';
import { mailLinks, mailsOf } from './mail/mail-links.ts';
import { metaOf } from './meta.ts';
import type { Quote } from './speakers.ts';
import { storyOf } from './story.ts';
import type { Story } from './story.ts';
import { publicationIssueOf } from './structured-data/edition.ts';

/** How many stories under the lead are shown with their summary; the rest are briefs. */
const secondaryLength = 4;

export interface EditionView {
  meta: Meta;
  /** First calendar day. */
  date: string;
  title?: string | undefined;
  href: string;
  /** Digest of the editor's note. */
  note?: string | undefined;
  lead?: Story | undefined;
  secondary: Story[];
  briefs: Story[];
  /** Whole sentences that somebody said, one from each of the first stories that has one. */
  quotations: (Quote & { speaker: Link })[];
  /** What is new on each topic since the edition before: how many articles. */
  topicsTouched: CountedLink[];
  sourceShares: CountedLink[];
  /** The edition as a mail. */
  mails: Link[];
  /** The feed of all editions, in each format. */
  feeds: FeedLink[];
  newer?: Link | undefined;
  older?: Link | undefined;
}

export function editionView(edition: Edition, digest: Digest): EditionView {
  const at = digest.editions.indexOf(edition);
  const [lead, ...rest] = edition.articles.map((article) => storyOf(article, digest));
  return {
    meta: editionMeta(edition, digest),
    date: edition.date,
    title: edition.title,
    href: editionHref(edition, digest),
    note: edition.note,
    lead,
    secondary: rest.slice(0, secondaryLength),
    briefs: rest.slice(secondaryLength),
    quotations: quotationsOfTheDay(edition, digest),
    topicsTouched: topicsTouched(edition, digest),
    sourceShares: sourceShares(edition, digest),
    mails: mailsOf(edition, digest),
    feeds: feedLinks(editionsPlace(digest), digest),
    newer: linkTo(digest.editions[at - 1], digest),
    older: linkTo(digest.editions[at + 1], digest),
  };
}

function editionMeta(edition: Edition, digest: Digest): Meta {
  const { words, site } = digest;
  const title = fill(words.editionOf, { date: formatDay(edition.date, site.language) });
  const description = edition.articles
    .slice(0, 3)
    .map((article) => article.title)
    .join(' · ');
  const meta = metaOf(digest, {
    path: `/editions/${edition.date}/`,
    title,
    description,
    card: editionCard(edition, digest),
    structuredData: [publicationIssueOf(edition, title, digest)],
    feeds: [editionsPlace(digest)],
  });
  return { ...meta, alternates: mailLinks(edition, digest) };
}

/** An edition in a list. */
export interface EditionSummary extends Link {
  date: string;
  title?: string | undefined;
  lead?: Story | undefined;
  articleCount: number;
}

export interface EditionsView {
  meta: Meta;
  editions: EditionSummary[];
}

export function editionsView(digest: Digest): EditionsView {
  const { words, editions } = digest;
  const meta = metaOf(digest, {
    path: '/editions/',
    title: words.editions,
    description: words.editionsIntro,
    feeds: [editionsPlace(digest)],
  });
  return { meta, editions: editions.map((edition) => editionSummary(edition, digest)) };
}

export function editionSummary(edition: Edition, digest: Digest): EditionSummary {
  const { date, title, articles } = edition;
  const lead = articles[0] && storyOf(articles[0], digest);
  return { ...labelled(edition, digest), date, title, lead, articleCount: articles.length };
}

function linkTo(edition: Edition | undefined, digest: Digest): Link | undefined {
  return edition && labelled(edition, digest);
}

function labelled(edition: Edition, digest: Digest): Link {
  return { label: formatDay(edition.date, digest.site.language), href: editionHref(edition, digest) };
}

function editionHref({ date }: Edition, { site }: Digest): string {
  return withBase(site.base, `/editions/${date}/`);
}
