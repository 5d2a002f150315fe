import type { Article } from '../../model/article.ts';
import type { Site } from '../../model/site.ts';
import type { Source } from '../../model/source.ts';
import type { Advice } from './advice.ts';

type Taken = Pick<Article, 'slug' | 'source' | 'draft' | 'rights'>;

/**
 * Sources whose texts are passed on because nobody said whether they may be. Gives the advice by the source's slug.
 *
 * @param own slugs of the articles that say their rights themselves
 */
export function adviseOnRights(
  sources: readonly Source[],
  articles: readonly Taken[],
  own: ReadonlySet<string>,
  site: Pick<Site, 'rights'>,
): Map<string, Advice[]> {
  const unsaid = articles.filter(({ slug, draft }) => !draft && !own.has(slug));
  const bySource = Map.groupBy(unsaid, ({ source }) => source?.publisher);
  return new Map(
    sources
      .filter(({ rights }) => rights === undefined)
      .flatMap(({ slug, name }) => {
        const taken = bySource.get(slug) ?? [];
        return taken.length === 0 ? [] : [[slug, [unknown(name, taken.length, site)]] as const];
      }),
  );
}

function unknown(name: string, count: number, { rights }: Pick<Site, 'rights'>): Advice {
  const what = count === 1 ? '1 article' : `${count} articles`;
  const message = `Nobody has said how much of ${name} may be passed on, so site.yml decides for ${what} of it (rights: ${rights}). Write here what you may: rights: full, excerpt or link.`;
  return { path: [], message };
}
