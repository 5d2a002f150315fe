import { defineCollection } from 'astro:content';
import { z } from 'zod';
import type { Article } from './model/article.ts';
import { createLoaders } from './store/loaders.ts';
import type { SiteEntry } from './store/loaders.ts';
import { placesOf } from './store/places.ts';

const loaders = createLoaders(placesOf(process.cwd(), process.env));

// The store has validated every entry against the model already; here the schemas only tell Astro the types.
export const collections = {
  site: defineCollection({ loader: loaders.site, schema: z.custom<SiteEntry>() }),
  articles: defineCollection({ loader: loaders.articles, schema: z.custom<Article>() }),
};
