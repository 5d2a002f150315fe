import type { Digest } from '../collections/digest.ts';
import { formatDay } from '../lib/date.ts';
import { absoluteUrl } from '../lib/url.ts';
import { hexOfOklch } from '../lib/oklch.ts';
import type { CardInput, CardShape } from '../model/card.ts';
import { cardPixels } from '../model/card.ts';
import type { Article } from '../model/article.ts';
import { allowanceOf } from '../model/rights.ts';
import type { Topic } from '../model/topic.ts';
import type { Edition } from '../digest/editions.ts';
import { fill } from '../strings/words.ts';
import type { CardLink } from './frame.ts';
import type { PersonPage } from './person-page.ts';
import { isTelling } from './speakers.ts';

/** A card and where it lies: the list of these gives both the files that are drawn and the links in pages. */
export interface Card {
  path: string;
  input: CardInput;
}

export function siteCard({ site }: Digest): Card {
  return {
    path: '/cards/site.png',
    input: { ...shared(site), kind: 'site', title: site.title, kicker: site.tagline },
  };
}

export function articleCard(article: Article, digest: Digest, shape: CardShape = 'wide'): Card {
  const { site, sources, topics } = digest;
  const source = sources.find(({ slug }) => slug === article.source?.publisher);
  const topic = topicOf(article, topics);
  const figure = allowanceOf(article.rights).figure ? article.figure : undefined;
  return {
    path: articleCardPath(article, shape),
    input: {
      ...shared(site),
      kind: 'article',
      title: article.title,
      kicker: topic?.label,
      publisher: source?.name,
      figure: figure?.digest,
      credit: figure?.credit,
      accent: accentOf(topic, digest),
      shape,
      date: formatDay(article.day, site.language),
      lang: article.lang,
    },
  };
}

export function articleCardPath({ slug }: Pick<Article, 'slug'>, shape: CardShape): string {
  return `/cards/articles/${slug}${shape === 'wide' ? '' : `-${shape}`}.png`;
}

export function topicCard(topic: Topic, digest: Digest): Card {
  const { site, words } = digest;
  const accent = accentOf(topic, digest);
  const input = { ...shared(site), kind: 'topic', title: topic.label, kicker: words.topic, accent } as const;
  return { path: `/cards/topics/${topic.slug}.png`, input };
}

export function editionCard(edition: Edition, { site, words }: Digest): Card {
  const day = (style?: 'full') => formatDay(edition.date, site.language, style);
  const title = edition.title ?? edition.articles[0]?.title ?? fill(words.editionOf, { date: day() });
  const date = day('full');
  const input = { ...shared(site), kind: 'edition', title, kicker: words.editions, date } as const;
  return { path: editionCardPath(edition), input };
}

export function editionCardPath({ date }: Pick<Edition, 'date'>): string {
  return `/cards/editions/${date}.png`;
}

/** What a person said, from the newest article of a page that quotes them with a sentence that stands by itself. */
export function personCard({ speaker, items }: PersonPage, digest: Digest): Card | undefined {
  const { site, sources, topics } = digest;
  for (const { article, quotations } of items) {
    const quotation = quotations.find((one) => isTelling(one) && !one.continues);
    if (!quotation) continue;
    const source = sources.find(({ slug }) => slug === article.source?.publisher);
    const input = {
      ...shared(site),
      kind: 'quotation',
      title: quotation.text,
      kicker: speaker.name,
      publisher: source?.name,
      accent: accentOf(topicOf(article, topics), digest),
      date: formatDay(article.day, site.language),
      lang: article.lang,
    } as const;
    return { path: `/cards/people/${speaker.slug}.png`, input };
  }
  return undefined;
}

/** What a page's head says of its card. */
export function cardLink({ path, input }: Card, { site, words }: Digest): CardLink {
  const { width, height } = cardPixels(input.shape ?? 'wide');
  const text = [input.kicker, input.title, input.date].filter(Boolean).join(' · ');
  const alt = fill(words.labelled, { label: site.title, text });
  return { url: absoluteUrl(site.url, site.base, path), width, height, alt };
}

/** What an article is about first. */
function topicOf(article: Article, topics: readonly Topic[]): Topic | undefined {
  return topics.find(({ slug }) => slug === article.topics[0]);
}

/** The topic's own hue, as light and strong as on paper (styles/tokens.css). */
function accentOf(topic: Topic | undefined, { hues, site }: Digest): string {
  const hue = topic && hues.get(topic.slug);
  return hue === undefined ? site.accent : hexOfOklch(0.5, 0.12, hue);
}

function shared(site: Digest['site']): Pick<CardInput, 'site' | 'lang' | 'accent'> {
  return { site: site.title, lang: site.language, accent: site.accent };
}
