import type { Digest } from '../collections/digest.ts';
import { newestChangeOf } from './discovery/last-change.ts';
import type { PageMakers } from './page-makers.ts';
import { peopleView, personFacts, personView } from './people-view.ts';
import { personPagesOf, personPath } from './person-page.ts';
import type { PersonPage } from './person-page.ts';

export function peoplePages(digest: Digest, { page, late }: PageMakers) {
  const pages = personPagesOf(digest);
  const made = (one: PersonPage) => {
    const { slug } = one.speaker;
    const number = one.number === undefined ? undefined : String(one.number);
    const articles = one.items.map(({ article }) => article);
    return late(
      personPath(slug, one.number),
      {
        params: number === undefined ? { slug } : { slug, number },
        shown: () => ({ articles }),
        also: () => personFacts(one),
        mapped: { changed: () => newestChangeOf(articles, digest.site), forSearch: true },
      },
      (part) => personView(one, part),
    );
  };
  return {
    people: [page('/people/', () => peopleView(digest))],
    person: pages.filter(({ number }) => number === undefined).map(made),
    personOlder: pages.filter(({ number }) => number !== undefined).map(made),
  };
}
