import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

const articles = defineCollection({
  loader: glob({ base: './src/content/articles', pattern: '**/*.md' }),
  schema: z.object({
    title: z.string(),
    summary: z.string().optional(),
    published: z.coerce.date(),
    authors: z.array(z.string()),
    topics: z.array(z.string()),
    lang: z.string().optional(),
  }),
});

export const collections = { articles };
