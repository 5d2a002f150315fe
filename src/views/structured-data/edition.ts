import type { PublicationIssue } from 'schema-dts';
import type { Digest } from '../../collections/digest.ts';
import type { Edition } from '../../digest/editions.ts';
import { absolute } from '../syndicated.ts';
import { articleIdOf } from './article.ts';
import { periodicalOf } from './site.ts';
import { definedTermOf } from './topic.ts';

/** An edition as an issue of the digest, with the articles in it. */
export function publicationIssueOf(edition: Edition, title: string, digest: Digest): PublicationIssue {
  const { date, articles } = edition;
  const url = absolute(`/editions/${date}/`, digest);
  return {
    '@type': 'PublicationIssue',
    '@id': url,
    url,
    name: edition.title ?? title,
    issueNumber: date,
    datePublished: date,
    inLanguage: digest.site.language,
    isPartOf: periodicalOf(digest),
    about: digest.topics
      .filter(({ slug }) => articles.some((article) => article.topics.includes(slug)))
      .map((topic) => definedTermOf(topic, digest)),
    hasPart: articles.map((article) => ({
      '@type': 'NewsArticle',
      '@id': articleIdOf(article, digest),
      url: absolute(`/articles/${article.slug}/`, digest),
      headline: article.title,
    })),
  };
}
