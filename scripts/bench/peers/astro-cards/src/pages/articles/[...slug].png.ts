import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { drawCard } from '../../cards/draw-card.ts';

export async function getStaticPaths() {
  const articles = await getCollection('articles');
  return articles.map(({ id, data }) => ({ params: { slug: id }, props: data }));
}

export const GET: APIRoute<{ title: string; authors: string[] }> = async ({ props: { title, authors } }) =>
  new Response(await drawCard(title, authors[0] ?? ''), { headers: { 'Content-Type': 'image/png' } });
