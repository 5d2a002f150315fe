import { isPassageId } from '../../../src/digest/links/lost-anchors.ts';
import type { Article } from '../../../src/model/article.ts';
import { allowanceOf } from '../../../src/model/rights.ts';
import { readPassages } from '../../../src/store/cache.ts';
import type { Cache } from '../../../src/store/cache.ts';

/** The ids that the text of an article has on its page; undefined where there is no such article. */
export function createIdFinder(
  articles: readonly Article[],
  cache: Cache,
): (slug: string) => ReadonlySet<string> | undefined {
  const bySlug = new Map(articles.map((article) => [article.slug, article]));
  return (slug) => {
    const article = bySlug.get(slug);
    if (!article) return undefined;
    if (!allowanceOf(article.rights).body) return new Set();
    const html = cache.read('body', article.body)?.toString() ?? '';
    return new Set([...html.matchAll(/ id="([^"]*)"/gu)].map(([, id = '']) => id));
  };
}

/** The one article whose text holds a passage now; undefined where none does, or several. Looks through all texts. */
export function articleWithPassage(
  articles: readonly Article[],
  cache: Cache,
  id: string,
): Article | undefined {
  if (!isPassageId(id)) return undefined;
  const holders = articles.filter(
    ({ rights, draft, passages }) =>
      !draft &&
      allowanceOf(rights).body &&
      readPassages(cache, passages).some((passage) => passage.id === id),
  );
  return holders.length === 1 ? holders[0] : undefined;
}
