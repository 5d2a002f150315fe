import type { Digest } from '../../collections/digest.ts';
import { lastChangeOf } from '../../model/article.ts';
import type { Article } from '../../model/article.ts';

/** Tells the newest change, an instant or a day, of all articles that a view shows, and of all corrections. */
export type LastChangeOfView = (view: unknown) => string | undefined;

export function lastChanges({ articles, site }: Digest): LastChangeOfView {
  const changes = new Map(articles.map((article) => [article.slug, changeOf(article, site.timeZone)]));
  return (view) => newestOf(datedIn(view).map(({ slug, date }) => changes.get(slug ?? '') ?? date));
}

/** The newest change of some articles. */
export function newestChangeOf(
  articles: readonly Article[],
  { timeZone }: Digest['site'],
): string | undefined {
  return newestOf(articles.map((article) => changeOf(article, timeZone)));
}

/** The last of some instants and days. */
export function newestOf(dates: readonly (string | undefined)[]): string | undefined {
  return dates
    .filter((date) => date !== undefined)
    .sort()
    .at(-1);
}

/** The instant of an article's last change, else of its publication. */
export function changeOf(article: Article, timeZone: string): string {
  return lastChangeOf(article, timeZone) ?? article.published;
}

/** What a view shows that has a date of its own: a story by its slug, the teller of an event, a correction. */
function datedIn(value: unknown, key = ''): { slug?: string; date: string }[] {
  if (value === null || typeof value !== 'object') return [];
  if (Array.isArray(value)) return value.flatMap((item) => datedIn(item, key));
  // The head says of the page what the page shows.
  const within = Object.entries(value).flatMap(([name, inner]) =>
    name === 'meta' ? [] : datedIn(inner, name),
  );
  const { slug, published, date } = value as { slug?: unknown; published?: unknown; date?: unknown };
  if (typeof published === 'string')
    return [...within, { date: published, ...(typeof slug === 'string' && { slug }) }];
  return key === 'corrections' && typeof date === 'string' ? [...within, { date }] : within;
}
