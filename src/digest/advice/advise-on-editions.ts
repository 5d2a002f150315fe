import type { Article } from '../../model/article.ts';
import type { EditionFile } from '../../model/edition.ts';
import type { Site } from '../../model/site.ts';
import { startOfEdition } from '../editions.ts';
import type { Advice } from './advice.ts';

type Dated = Pick<Article, 'slug' | 'day' | 'draft'>;

/** Where an editor's word on an edition would not be heard: by the date of the edition's file. */
export function adviseOnEditions(
  files: readonly EditionFile[],
  articles: readonly Dated[],
  cadence: Site['editions'],
): Map<string, Advice[]> {
  const published = articles.filter(({ draft }) => !draft);
  const startOf = (day: string) => startOfEdition(day, cadence);
  return new Map(
    files.map((file) => {
      const start = startOf(file.date);
      const first = files.find(({ date }) => startOf(date) === start);
      if (first && first !== file) return [file.date, [second(first.date)]];
      const here = published.filter(({ day }) => startOf(day) === start).map(({ slug }) => slug);
      return [file.date, here.length === 0 ? [empty(start, cadence)] : elsewhere(file, here)];
    }),
  );
}

function second(first: string): Advice {
  const message = `${first}.md is of the same week, and an edition has one file: this one is not read. Put its text there and delete it.`;
  return { path: [], message };
}

function empty(start: string, cadence: Site['editions']): Advice {
  const when = cadence === 'weekly' ? `in the week of ${start}` : `on ${start}`;
  const message = `No article is published ${when}, so this edition does not appear. Rename the file to a day that has articles, or wait for one.`;
  return { path: [], message };
}

function elsewhere({ lead, order = [] }: EditionFile, here: readonly string[]): Advice[] {
  const named: [string, PropertyKey[]][] = order.map((slug, index) => [slug, ['order', index]]);
  if (lead !== undefined) named.unshift([lead, ['lead']]);
  return named
    .filter(([slug]) => !here.includes(slug))
    .map(([slug, path]) => ({
      path,
      message: `"${slug}" was published on another day, so it is in another edition. Take it out here, or change its date.`,
    }));
}
