import { getCollection } from 'astro:content';
import rss from '@astrojs/rss';

export async function GET({ site }) {
  const articles = await getCollection('articles');
  return rss({
    title: 'Astro',
    description: 'A peer in the bench.',
    site,
    items: articles.map(({ id, data }) => ({
      title: data.title,
      description: data.summary,
      pubDate: data.published,
      link: `/articles/${id}/`,
    })),
  });
}
