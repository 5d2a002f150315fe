import type { Article } from '../model/article.ts';

/** How many stories stand under an article. */
const relatedLength = 4;

/** Articles on the most of the same topics; of equals, the nearest in time. */
export function relatedOf(article: Article, articles: readonly Article[]): Article[] {
  const at = articles.indexOf(article);
  const near = articles
    .map((other, index) => ({
      other,
      shared: other.topics.filter((topic) => article.topics.includes(topic)).length,
      distance: Math.abs(index - at),
    }))
    .filter(({ other, shared }) => other !== article && shared > 0);
  return near
    .sort((a, b) => b.shared - a.shared || a.distance - b.distance)
    .slice(0, relatedLength)
    .map(({ other }) => other);
}
