import { parseInstant } from '../../lib/date.ts';
import type { Article } from '../../model/article.ts';
import type { Advice } from './advice.ts';

type Dated = Pick<Article, 'published' | 'scheduled' | 'updated' | 'corrections' | 'source'>;

/** Dates that have not come yet, or stand in an order that can't be. `asOf` is an instant in UTC. */
export function adviseOnDates(article: Dated, asOf: string, timeZone: string): Advice[] {
  const { published, updated } = article;
  const advice = pastDates(article, timeZone)
    .filter(({ instant }) => instant > asOf)
    .map(({ path, what }) => ({ path, message: `This day has not come yet. Write when ${what}.` }));
  if (article.scheduled) advice.unshift({ path: ['published'], message: scheduled(published) });
  if (updated !== undefined && updated < published) {
    const message = 'The update lies before the publication. Mend one of the two dates, or take updated out.';
    advice.push({ path: ['updated'], message });
  }
  return advice;
}

function scheduled(published: string): string {
  return `This article waits until ${published}: a build before that leaves it out. If that is not meant, mend the date.`;
}

/** Dates of what has happened. */
function pastDates({ updated, corrections, source }: Dated, timeZone: string) {
  const dates: { path: PropertyKey[]; date: string | undefined; what: string }[] = [
    { path: ['updated'], date: updated, what: 'the text was changed' },
    ...corrections.map(({ date }, index) => ({
      path: ['corrections', index, 'date'],
      date,
      what: 'the correction was made',
    })),
    { path: ['source', 'published'], date: source?.published, what: 'the original came out' },
    { path: ['source', 'retrieved'], date: source?.retrieved, what: 'the original was fetched' },
  ];
  return dates.flatMap(({ path, date, what }) => {
    const instant = date === undefined ? undefined : parseInstant(date, timeZone);
    return instant === undefined ? [] : [{ path, instant, what }];
  });
}
