import type { Digest } from '../../collections/digest.ts';
import { formatList } from '../../lib/language.ts';
import type { Article } from '../../model/article.ts';
import { fill } from '../../strings/words.ts';
import type { Story } from '../story.ts';
import { absolute } from '../syndicated.ts';
import { topicTint } from './mail-colours.ts';
import type { Tint } from './mail-colours.ts';

/** A story of an edition in its mail. All addresses are absolute. */
export interface MailStory {
  title: string;
  url: string;
  lang: string;
  summary?: string | undefined;
  /** The first of its topics. */
  topic?: (MailLink & { tint: Tint }) | undefined;
  /** Who wrote it, or where it came from. */
  byline?: string | undefined;
}

export interface MailLink {
  label: string;
  url: string;
}

/** @param articles of the edition, one of which the story is */
export function mailStory(story: Story, articles: readonly Article[], digest: Digest): MailStory {
  const { slug, title, lang, standfirst } = story;
  const article = articles.find((candidate) => candidate.slug === slug);
  return {
    title,
    url: absolute(`/articles/${slug}/`, digest),
    lang,
    summary: standfirst,
    topic: article && firstTopic(article, digest),
    byline: bylineOf(story, digest),
  };
}

function firstTopic(article: Article, digest: Digest): MailStory['topic'] {
  const topic = digest.topics.find(({ slug }) => slug === article.topics[0]);
  if (!topic) return undefined;
  const { slug, label } = topic;
  return { label, url: absolute(`/topics/${slug}/`, digest), tint: topicTint(slug, digest) };
}

function bylineOf({ source, authors }: Story, { words, site }: Digest): string | undefined {
  if (source) return fill(words.from, { name: source.label });
  if (authors.length > 0) return fill(words.by, { names: formatList(authors, site.language) });
  return undefined;
}
