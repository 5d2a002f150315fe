import { adviseOnDates } from '../../src/digest/advice/advise-on-dates.ts';
import { adviseOnEditions } from '../../src/digest/advice/advise-on-editions.ts';
import { adviseOnKeyPoints } from '../../src/digest/advice/advise-on-key-points.ts';
import { adviseOnPeople } from '../../src/digest/advice/advise-on-people.ts';
import { adviseOnQuotations } from '../../src/digest/advice/advise-on-quotations.ts';
import { adviseOnRights } from '../../src/digest/advice/advise-on-rights.ts';
import { adviseOnSpeakers } from '../../src/digest/advice/advise-on-speakers.ts';
import { adviseOnTitle } from '../../src/digest/advice/advise-on-titles.ts';
import { adviseOnTopics } from '../../src/digest/advice/advise-on-topics.ts';
import type { Advice } from '../../src/digest/advice/advice.ts';
import type { Problem } from '../../src/lib/problem.ts';
import { valueAt } from '../../src/lib/value-at.ts';
import type { Article } from '../../src/model/article.ts';
import { readPassages } from '../../src/store/cache.ts';
import type { Cache } from '../../src/store/cache.ts';
import type { NamedFile } from '../../src/store/entries.ts';
import type { Survey } from '../../src/store/read-content.ts';
import { createPlacer } from './placer.ts';
import type { Placer } from './placer.ts';

/** What an editor should look at in front matter that is sound: nothing of it stops a build. */
export function adviseOn(survey: Survey, cache: Cache, asOf: string): Problem[] {
  const place = createPlacer(survey.files);
  const { content, files } = survey;
  const bySlug = (kind: readonly NamedFile[], advice: ReadonlyMap<string, readonly Advice[]>) =>
    kind.flatMap(({ slug, file }) => place(file.display, advice.get(slug) ?? []));
  const { articles, editions, sources, people, site } = content;
  return [
    ...onArticles(survey, cache, asOf, place),
    ...bySlug(files.editions, adviseOnEditions(editions, articles, site.editions)),
    ...bySlug(files.sources, adviseOnRights(sources, articles, withOwnRights(files.articles), site)),
    ...bySlug(files.people, adviseOnPeople(people)),
  ];
}

function onArticles({ content }: Survey, cache: Cache, asOf: string, place: Placer): Problem[] {
  const { articles, people, site, topics } = content;
  const known = new Set(topics.map(({ slug }) => slug));
  const onSpeakers = adviseOnSpeakers(articles, people);
  return articles.flatMap((article) =>
    place(article.file, [
      ...adviseOnTitle(article),
      ...adviseOnDates(article, asOf, site.timeZone),
      // Of a topic that is none, the store has told.
      ...adviseOnTopics(article).filter(({ path }) => isOfKnown(article, path, known)),
      ...(onSpeakers.get(article.slug) ?? []),
      ...onText(article, cache),
    ]),
  );
}

/** What takes the text itself, which is read only where something is to be held to it. */
function onText(article: Article, cache: Cache): Advice[] {
  if (article.keyPoints.length === 0 && article.imported === undefined) return [];
  const passages = readPassages(cache, article.passages);
  return [...adviseOnKeyPoints(article, passages), ...adviseOnQuotations(article, passages)];
}

function isOfKnown(
  { topics }: Article,
  [, index]: readonly PropertyKey[],
  known: ReadonlySet<string>,
): boolean {
  return typeof index !== 'number' || known.has(topics[index] ?? '');
}

/** Slugs of the articles that do not leave their rights to their source. */
function withOwnRights(articles: readonly NamedFile[]): Set<string> {
  const own = articles.filter(({ raw }) => valueAt(raw?.data, ['rights']) !== undefined);
  return new Set(own.map(({ slug }) => slug));
}
