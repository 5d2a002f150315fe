import type { Article } from '../model/article.ts';

type Translatable = Pick<Article, 'slug' | 'translationOf' | 'lang'>;

/** An article's translations, its original and itself, the original first, the rest by language; empty when it stands alone. */
export function translationsOf<T extends Translatable>(article: T, articles: readonly T[]): T[] {
  const root = article.translationOf ?? article.slug;
  const group = articles.filter(({ slug, translationOf }) => slug === root || translationOf === root);
  if (group.length < 2) return [];
  const rank = ({ slug, lang }: T) => (slug === root ? '' : lang);
  return group.sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
}
