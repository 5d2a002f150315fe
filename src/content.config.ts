import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { createLoader } from './store/loaders.ts';
import { placesOf } from './store/places.ts';

/** One collection of one entry: how often the content was read. What was read does not go through Astro's data store. */
export const collections = {
  site: defineCollection({
    loader: createLoader(placesOf(process.cwd(), process.env)),
    schema: z.object({ readings: z.number() }),
  }),
};
