import type { Article } from '../model/article.ts';

type Translatable = Pick<Article, 'slug' | 'translationOf' | 'lang'>;

/** An article's translations, its original and itself, the original first, the rest by language; empty when it stands alone. */
export function translationsOf<T extends Translatable>(article: T, articles: readonly T[]): T[] {
  const group = groupsIn(articles).get(rootOf(article)) ?? [];
  return group.length > 1 ? (group as T[]) : [];
}

/** A list of articles is grouped once, however many of them ask. */
const groups = new WeakMap<readonly Translatable[], Map<string, Translatable[]>>();

function groupsIn(articles: readonly Translatable[]): Map<string, Translatable[]> {
  const known = groups.get(articles);
  if (known) return known;
  const made = Map.groupBy(articles, rootOf);
  for (const [root, group] of made) {
    const rank = ({ slug, lang }: Translatable) => (slug === root ? '' : lang);
    group.sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
  }
  groups.set(articles, made);
  return made;
}

function rootOf({ slug, translationOf }: Translatable): string {
  return translationOf ?? slug;
}
