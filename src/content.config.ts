import { defineCollection } from 'astro:content';
import { z } from 'zod';
import type { Article } from './model/article.ts';
import type { EditionFile } from './model/edition.ts';
import type { Person } from './model/person.ts';
import type { Site } from './model/site.ts';
import type { Source } from './model/source.ts';
import type { Topic } from './model/topic.ts';
import type { Media } from './store/images.ts';
import { createLoaders } from './store/loaders.ts';
import { placesOf } from './store/places.ts';

const loaders = createLoaders(placesOf(process.cwd(), process.env));

// The store has validated every entry against the model already; here the schemas only tell Astro the types.
export const collections = {
  site: defineCollection({ loader: loaders.site, schema: z.custom<Site>() }),
  articles: defineCollection({ loader: loaders.articles, schema: z.custom<Article>() }),
  topics: defineCollection({ loader: loaders.topics, schema: z.custom<Topic>() }),
  sources: defineCollection({ loader: loaders.sources, schema: z.custom<Source>() }),
  people: defineCollection({ loader: loaders.people, schema: z.custom<Person>() }),
  editions: defineCollection({ loader: loaders.editions, schema: z.custom<EditionFile>() }),
  media: defineCollection({ loader: loaders.media, schema: z.custom<Media>() }),
};
