import type { Problem } from '../lib/problem.ts';
import { didYouMean } from '../lib/suggest.ts';
import type { Entries, Slugs } from './entries.ts';
import type { Entry } from './parse-entry.ts';

/** What is wrong between files: names that name nothing, two files with one address. */
export function checkContent(entries: Entries, slugs: Slugs): Problem[] {
  return [
    ...duplicates(entries.articles),
    ...entries.articles.flatMap((article) => [
      ...unknownTopics(article, slugs),
      ...unknownSource(article, slugs),
    ]),
    ...entries.editions.flatMap((edition) => unknownArticles(edition, entries, slugs)),
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

function unknownTopics(article: Entries['articles'][number], { topics: known }: Slugs): Problem[] {
  const unknown = article.data.topics
    .map((topic, index) => ({ topic, index }))
    .filter(({ topic }) => !known.includes(topic));
  return unknown.map(({ topic, index }) => {
    const message = `Unknown topic "${topic}".${didYouMean(topic, known)} Topics are the files in content/topics/.`;
    return at(article, ['topics', index], message);
  });
}

function unknownSource(article: Entries['articles'][number], { sources: known }: Slugs): Problem[] {
  const publisher = article.data.source?.publisher;
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

function unknownArticles(
  edition: Entries['editions'][number],
  { articles }: Entries,
  { articles: known }: Slugs,
): Problem[] {
  const { lead, order = [] } = edition.data;
  const named: [string, PropertyKey[]][] = order.map((slug, index) => [slug, ['order', index]]);
  if (lead !== undefined) named.unshift([lead, ['lead']]);
  return named.flatMap(([slug, path]) => {
    if (!known.includes(slug)) {
      const hint = "Write the slug of a published article: its file's name without .md.";
      return [at(edition, path, `Unknown article "${slug}".${didYouMean(slug, known)} ${hint}`)];
    }
    const isDraft = articles.some((article) => article.slug === slug && article.data.draft);
    if (!isDraft) return [];
    return [
      at(
        edition,
        path,
        `The article "${slug}" is a draft. Take it out here, or take "draft: true" out of its file.`,
      ),
    ];
  });
}

function at(entry: Entry<unknown>, path: readonly PropertyKey[], message: string): Problem {
  return { file: entry.file.display, ...entry.placeOf(path), message };
}
