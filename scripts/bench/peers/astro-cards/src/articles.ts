import { getCollection } from 'astro:content';

export async function newestFirst() {
  const articles = await getCollection('articles');
  return articles.sort((a, b) => b.data.published.valueOf() - a.data.published.valueOf());
}
