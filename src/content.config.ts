import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { createLoader } from './store/loaders.ts';
import { placesOf } from './store/places.ts';

/** One collection of one empty entry, for Astro to have the content read: what was read does not go through its data store. */
export const collections = {
  site: defineCollection({
    loader: createLoader(placesOf(process.cwd(), process.env)),
    schema: z.object({}),
  }),
};
