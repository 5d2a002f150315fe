import type { Digest } from '../collections/digest.ts';
import { withBase } from '../lib/url.ts';
import type { Article } from '../model/article.ts';
import type { Quotation } from '../model/quotation.ts';
import { allowanceOf } from '../model/rights.ts';
import type { Link } from './frame.ts';

/** A quotation as pages show it: verbatim, opened at its passage. */
export interface Quote {
  text: string;
  href: string;
  lang: string;
  /** The same speech as the one before it. */
  continues: boolean;
}

/** Somebody who is quoted, and where: articles newest first. */
export interface Speaker {
  slug: string;
  name: string;
  role?: string | undefined;
  articles: { article: Article; quotations: Quotation[] }[];
}

/** All who are quoted by name in texts that may be shown, by name. People of `content/people/` and others alike. */
export function speakersOf(digest: Digest): Speaker[] {
  const known = byDigest.get(digest) ?? findSpeakers(digest);
  byDigest.set(digest, known);
  return known;
}

/** Many pages ask for them. */
const byDigest = new WeakMap<Digest, Speaker[]>();

function findSpeakers({ articles, people, site }: Digest): Speaker[] {
  const speakers = new Map<string, Speaker>();
  const persons = new Map(people.map((person) => [person.slug, person]));
  for (const article of articles) {
    if (!allowanceOf(article.rights).body) continue;
    for (const [slug, quotations] of bySpeaker(article.quotations)) {
      const person = persons.get(slug);
      const name = person?.name ?? quotations[0]?.speakerName ?? slug;
      const speaker = speakers.get(slug) ?? { slug, name, role: person?.role, articles: [] };
      speaker.articles.push({ article, quotations });
      speakers.set(slug, speaker);
    }
  }
  const collator = new Intl.Collator(site.language);
  return [...speakers.values()].sort(
    (a, b) => collator.compare(a.name, b.name) || (a.slug < b.slug ? -1 : 1),
  );
}

export function quoteOf({ text, passage, continues }: Quotation, article: Article, { site }: Digest): Quote {
  const href = withBase(site.base, `/articles/${article.slug}/#${passage}`);
  return { text, href, lang: article.lang, continues: continues ?? false };
}

export function speakerHref(slug: string, { site }: Digest): string {
  return withBase(site.base, `/people/${slug}/`);
}

/** Characters of a quotation that stands by itself: enough to mean something, few enough to be read. */
const tellingLength = { least: 40, most: 240 };

/** Whether a quotation can stand by itself: whole sentences, from their beginning. */
export function isTelling({ text, whole }: Quotation): boolean {
  return whole && text.length >= tellingLength.least && text.length <= tellingLength.most;
}

/** People quoted in an article, each with what they said. */
export function speakersIn(article: Article, digest: Digest): (Link & { quotes: Quote[] })[] {
  if (!allowanceOf(article.rights).body) return [];
  return [...bySpeaker(article.quotations)].map(([slug, quotations]) => ({
    label: digest.people.find((person) => person.slug === slug)?.name ?? quotations[0]?.speakerName ?? slug,
    href: speakerHref(slug, digest),
    quotes: quotations.map((quotation) => quoteOf(quotation, article, digest)),
  }));
}

function bySpeaker(quotations: readonly Quotation[]): Map<string, Quotation[]> {
  const groups = new Map<string, Quotation[]>();
  for (const quotation of quotations) {
    if (quotation.speaker === undefined) continue;
    const group = groups.get(quotation.speaker);
    if (group) group.push(quotation);
    else groups.set(quotation.speaker, [quotation]);
  }
  return groups;
}
