import type { Digest } from '../collections/digest.ts';
import { withBase } from '../lib/url.ts';
import type { CountedLink } from './edition-facts.ts';
import type { Meta } from './frame.ts';
import { articlesFrom } from './grouped.ts';
import { metaOf } from './meta.ts';
import { speakersOf } from './speakers.ts';
import { chartOf, topicChart } from './topic-picture.ts';
import type { Chart } from './topic-picture.ts';

/** `/numbers/`: the digest in figures. */
export interface NumbersView {
  meta: Meta;
  articleCount: number;
  editionCount: number;
  wordCount: number;
  passageCount: number;
  quotationCount: number;
  /** Articles over time. */
  chart: Chart;
  /** Each topic with its passages over time, the most frequent first. */
  topics: (CountedLink & { chart: Chart })[];
  /** Publishers by articles. */
  sources: CountedLink[];
}

export function numbersView(digest: Digest): NumbersView {
  const { words, articles, editions, topics, sources, site } = digest;
  // One axis for all topics, so that they can be compared.
  const range = [articles[0]?.day, articles.at(-1)?.day].filter((day) => day !== undefined);
  const to = (path: string) => withBase(site.base, path);
  return {
    meta: metaOf(digest, { path: '/numbers/', title: words.numbers, description: words.numbersIntro }),
    articleCount: articles.length,
    editionCount: editions.length,
    wordCount: articles.reduce((sum, article) => sum + article.words, 0),
    passageCount: articles.reduce((sum, { passageCount }) => sum + passageCount, 0),
    quotationCount: speakersOf(digest).flatMap((speaker) =>
      speaker.articles.flatMap(({ quotations }) => quotations),
    ).length,
    chart: chartOf(
      articles.map(({ day }) => ({ day, count: 1 })),
      digest,
    ),
    topics: topics
      .map((topic) => {
        const chart = topicChart(topic, digest, range);
        const count = chart.bars.reduce((sum, bar) => sum + bar.count, 0);
        return { label: topic.label, href: to(`/topics/${topic.slug}/`), count, chart };
      })
      .sort((a, b) => b.count - a.count),
    sources: sources
      .map(({ slug, name }) => ({
        label: name,
        href: to(`/sources/${slug}/`),
        count: articlesFrom(slug, digest).length,
      }))
      .sort((a, b) => b.count - a.count),
  };
}
