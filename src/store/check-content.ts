import type { Problem } from '../lib/problem.ts';
import { didYouMean } from '../lib/suggest.ts';
import type { Entries } from './entries.ts';
import type { Entry } from './parse-entry.ts';

/** What is wrong between files: names that name nothing, two files with one address. */
export function checkContent(entries: Entries): Problem[] {
  return [
    ...duplicates(entries.articles),
    ...entries.articles.flatMap((article) => [
      ...unknownTopics(article, entries),
      ...unknownSource(article, entries),
    ]),
    ...entries.editions.flatMap((edition) => unknownArticles(edition, entries)),
  ];
}

function duplicates(articles: Entries['articles']): Problem[] {
  const first = new Map<string, string>();
  return articles.flatMap(({ slug, file }) => {
    const other = first.get(slug);
    if (other === undefined) {
      first.set(slug, file.display);
      return [];
    }
    const message = `Two articles have the address /articles/${slug}/: this one and ${other}. Rename one of the files.`;
    return [{ file: file.display, message }];
  });
}

function unknownTopics(article: Entries['articles'][number], { topics }: Entries): Problem[] {
  const known = topics.map(({ slug }) => slug);
  return article.data.topics.flatMap((topic, index) =>
    known.includes(topic)
      ? []
      : [
          at(
            article,
            ['topics', index],
            `Unknown topic "${topic}".${didYouMean(topic, known)} Topics are the files in content/topics/.`,
          ),
        ],
  );
}

function unknownSource(article: Entries['articles'][number], { sources }: Entries): Problem[] {
  const publisher = article.data.source?.publisher;
  const known = sources.map(({ slug }) => slug);
  if (publisher === undefined || known.includes(publisher)) return [];
  const hint = `Sources are the files in content/sources/; add ${publisher}.yml with the publisher's name.`;
  return [
    at(
      article,
      ['source', 'publisher'],
      `Unknown source "${publisher}".${didYouMean(publisher, known)} ${hint}`,
    ),
  ];
}

function unknownArticles(edition: Entries['editions'][number], { articles }: Entries): Problem[] {
  const known = articles.filter(({ data }) => !data.draft).map(({ slug }) => slug);
  const { lead, order = [] } = edition.data;
  const named: [string, (string | number)[]][] = order.map((slug, index) => [slug, ['order', index]]);
  if (lead !== undefined) named.unshift([lead, ['lead']]);
  return named.flatMap(([slug, path]) =>
    known.includes(slug)
      ? []
      : [
          at(
            edition,
            path,
            `Unknown article "${slug}".${didYouMean(slug, known)} Write the slug of a published article: its file's name without .md.`,
          ),
        ],
  );
}

function at(entry: Entry<unknown>, path: readonly PropertyKey[], message: string): Problem {
  return { file: entry.file.display, ...entry.placeOf(path), message };
}
