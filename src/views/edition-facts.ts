import type { Digest } from '../collections/digest.ts';
import type { Edition } from '../digest/editions.ts';
import { withBase } from '../lib/url.ts';
import { allowanceOf } from '../model/rights.ts';
import type { Link } from './frame.ts';
import { isTelling, quoteOf, speakerHref } from './speakers.ts';
import type { Quote } from './speakers.ts';

export interface CountedLink extends Link {
  count: number;
}

/** The topics that an edition's articles are about, the most frequent first: what is new on them since the last edition. */
export function topicsTouched({ articles }: Edition, { topics, site }: Digest): CountedLink[] {
  return topics
    .map(({ slug, label }) => ({
      label,
      href: withBase(site.base, `/topics/${slug}/`),
      count: articles.filter((article) => article.topics.includes(slug)).length,
    }))
    .filter(({ count }) => count > 0)
    .sort(byCount);
}

/** The publishers that an edition's articles come from, the most frequent first. Articles of the house itself count for its publisher. */
export function sourceShares({ articles }: Edition, { sources, site }: Digest): CountedLink[] {
  const named = sources.map(({ slug, name }) => ({
    label: name,
    href: withBase(site.base, `/sources/${slug}/`),
    count: articles.filter(({ source }) => source?.publisher === slug).length,
  }));
  const own = articles.filter(({ source }) => source === undefined).length;
  const house = { label: site.publisher.name, href: withBase(site.base, '/about/'), count: own };
  return [...named, house].filter(({ count }) => count > 0).sort(byCount);
}

/** How many quotations an edition shows. */
const quotationsLength = 3;

export function quotationsOfTheDay({ articles }: Edition, digest: Digest): (Quote & { speaker: Link })[] {
  const found = articles.flatMap((article) => {
    const quotation = allowanceOf(article.rights).body
      ? article.quotations.find((q) => q.speaker !== undefined && isTelling(q))
      : undefined;
    if (quotation?.speaker === undefined) return [];
    const speaker = {
      label: quotation.speakerName ?? quotation.speaker,
      href: speakerHref(quotation.speaker, digest),
    };
    return [{ ...quoteOf(quotation, article, digest), speaker }];
  });
  return found
    .filter(({ text }, index) => found.findIndex((other) => other.text === text) === index)
    .slice(0, quotationsLength);
}

function byCount(a: CountedLink, b: CountedLink): number {
  return b.count - a.count || (a.label < b.label ? -1 : 1);
}
