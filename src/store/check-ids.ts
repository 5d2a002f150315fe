import type { Problem } from '../lib/problem.ts';
import { valueAt } from '../lib/value-at.ts';
import type { Entry } from './parse-entry.ts';

/** Two articles with one `id`: readers of feeds would see only the first. */
export function duplicateIds(articles: readonly Entry<unknown>[]): Problem[] {
  const first = new Map<string, string>();
  return articles.flatMap(({ data, file, placeOf }) => {
    const id = valueAt(data, ['id']);
    if (typeof id !== 'string') return [];
    const other = first.get(id);
    if (other === undefined) {
      first.set(id, file.display);
      return [];
    }
    const message = `Two articles have the id "${id}": this one and ${other}. Feeds would show only one of them; take it out of the one that it was not given to first.`;
    return [{ file: file.display, ...placeOf(['id']), message }];
  });
}
