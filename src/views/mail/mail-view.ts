import type { Digest } from '../../collections/digest.ts';
import type { Edition } from '../../digest/editions.ts';
import { formatDay } from '../../lib/date.ts';
import { uriOf } from '../../lib/url.ts';
import { truncate } from '../../lib/text.ts';
import { fill } from '../../strings/words.ts';
import type { Words } from '../../strings/words.ts';
import { editionView } from '../edition-view.ts';
import type { EditionView } from '../edition-view.ts';
import { absolute } from '../syndicated.ts';
import { accentTint } from './mail-colours.ts';
import type { Tint } from './mail-colours.ts';
import { mailLead } from './mail-lead.ts';
import type { MailLead } from './mail-lead.ts';
import { mailStory } from './mail-story.ts';
import type { MailLink, MailStory } from './mail-story.ts';
import { senderOf } from './sender.ts';
import type { Sender } from './sender.ts';

/** An edition as a mail, in no format yet: `/editions/<date>/mail.html`, `.txt` and `.eml`. All addresses are absolute. */
export interface MailView {
  date: string;
  lang: string;
  subject: string;
  /** What a mailbox shows after the subject. */
  preheader: string;
  /** Instant of the newest story. */
  sent: string;
  sender: Sender;
  masthead: MailLink & { tagline?: string | undefined };
  /** The edition's name, else its date; and its date where that is another. */
  title: string;
  day?: string | undefined;
  /** The edition on the site. */
  url: string;
  accent: Tint;
  /** Digest of the editor's note. */
  note?: string | undefined;
  lead?: MailLead | undefined;
  secondary: MailStory[];
  briefs: MailStory[];
  quotations: { text: string; url: string; lang: string; speaker: MailLink }[];
  topics: (MailLink & { count: number })[];
  /** Who publishes the digest, in a line. */
  publisher: string;
  words: Pick<Words, (typeof wordKeys)[number]>;
}

const wordKeys = [
  'editorsNote',
  'keyPoints',
  'labelled',
  'moreFrom',
  'quotationsOfTheDay',
  'readEdition',
  'readMore',
  'topicsTouched',
  'unsubscribe',
] as const;

/** What a mailbox has room for after a subject. */
const preheaderLength = 140;

export function mailView(edition: Edition, digest: Digest): MailView {
  const { site, words } = digest;
  const view = editionView(edition, digest);
  const day = formatDay(edition.date, site.language, 'full');
  const toMail = (story: EditionView['briefs'][number]) => mailStory(story, edition.articles, digest);
  return {
    date: edition.date,
    lang: site.language,
    subject: fill(words.labelled, {
      label: site.title,
      text: edition.title ?? view.lead?.title ?? day,
    }),
    preheader: preheaderOf(view),
    sent: newestIn(edition),
    sender: senderOf(digest),
    masthead: { label: site.title, url: absolute('/', digest), tagline: site.tagline },
    title: edition.title ?? day,
    day: edition.title === undefined ? undefined : day,
    url: absolute(`/editions/${edition.date}/`, digest),
    accent: accentTint(digest),
    note: edition.note,
    lead: mailLead(edition, view, digest),
    secondary: view.secondary.map(toMail),
    briefs: view.briefs.map(toMail),
    quotations: view.quotations.map(({ text, href, lang, speaker }) => ({
      text,
      url: outward(href, digest),
      lang,
      speaker: linkOf(speaker, digest),
    })),
    topics: view.topicsTouched.map(({ count, ...link }) => ({ ...linkOf(link, digest), count })),
    publisher: fill(words.publishedBy, { name: site.publisher.name }),
    words: Object.fromEntries(wordKeys.map((key) => [key, words[key]])) as MailView['words'],
  };
}

/** The lead, which the subject names unless the edition has a name of its own. */
function preheaderOf({ title, lead }: EditionView): string {
  const parts = [title === undefined ? undefined : lead?.title, lead?.standfirst];
  return truncate(parts.filter((part) => part !== undefined).join(' · '), preheaderLength);
}

function newestIn({ articles }: Edition): string {
  return (
    articles
      .map(({ published }) => published)
      .sort()
      .at(-1) ?? ''
  );
}

function linkOf({ label, href }: { label: string; href: string }, digest: Digest): MailLink {
  return { label, url: outward(href, digest) };
}

/** An address with the base path, for readers outside of the site. */
function outward(href: string, { site }: Digest): string {
  const url = new URL(href, site.url).href;
  return uriOf(url) ?? url;
}
