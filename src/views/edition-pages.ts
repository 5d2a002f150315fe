import type { Digest } from '../collections/digest.ts';
import type { Page } from '../model/page.ts';
import { newestChangeOf } from './discovery/last-change.ts';
import { editionView } from './edition-view.ts';
import type { EditionView } from './edition-view.ts';
import type { PageMakers } from './page-makers.ts';

export function editionPages({ editions, site }: Digest, { late }: PageMakers): Page<EditionView>[] {
  return editions.map((edition, at) => {
    const { date, articles } = edition;
    // Of those beside it, only the day is shown.
    const beside = (place: number) => {
      const other = editions[place];
      return other ? [{ date: other.date, articles: [] }] : [];
    };
    const shown = () => ({ articles, editions: [...beside(at - 1), edition, ...beside(at + 1)] });
    const mapped = { changed: () => newestChangeOf(articles, site), forSearch: true };
    return late(`/editions/${date}/`, { params: { date }, shown, mapped }, (part) =>
      editionView(edition, part),
    );
  });
}
