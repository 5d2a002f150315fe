import type { Article } from '../../model/article.ts';
import { allowanceOf } from '../../model/rights.ts';
import type { Relatable } from './features.ts';

/** An article with what others may share with it. */
export interface RelatableArticle extends Relatable {
  article: Article;
}

/** People count where the text that quotes them may be shown. */
export function relatableOf(article: Article): RelatableArticle {
  const { slug, published, topics, terms, quotations, rights } = article;
  const speakers = allowanceOf(rights).body ? quotations.map(({ speaker }) => speaker) : [];
  const people = [...new Set(speakers.filter((speaker) => speaker !== undefined))];
  return { article, slug, published, topics, people, terms };
}
