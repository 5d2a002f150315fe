import type { Article } from '../../model/article.ts';
import type { Advice } from './advice.ts';

/** Characters that search engines and news readers show of a title (Google's “Article structured data”, `headline`). */
const longest = 110;

/** A title that others will cut off. */
export function adviseOnTitle({ title }: Pick<Article, 'title'>): Advice[] {
  const { length } = Array.from(title);
  if (length <= longest) return [];
  const message = `This title has ${length} characters; search engines and news readers cut it off after ${longest}. Say it in fewer, and the rest in the summary.`;
  return [{ path: ['title'], message }];
}
