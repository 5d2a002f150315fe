import { z } from 'zod';
import { dateSchema, languageSchema, lineSchema, slugSchema, webUrlSchema } from './fields.ts';
import { rightsSchema } from './rights.ts';

/** A file of `content/sources/`: a publisher that articles come from. */
export const sourceSchema = z.strictObject({
  name: lineSchema.describe('The publisher’s name as readers know it.'),
  url: webUrlSchema.optional().describe('Its front page.'),
  country: lineSchema
    .regex(/^[A-Z]{2}$/u, 'Write the country as two capital letters, for example BR (ISO 3166-1).')
    .optional()
    .describe('ISO 3166-1, two letters.'),
  language: languageSchema.optional().describe('The language it publishes in.'),
  rights: rightsSchema
    .optional()
    .describe('What may be passed on of its articles, unless an article says otherwise.'),
  licence: webUrlSchema.optional().describe('The terms under which its articles may be passed on.'),
});

export interface Source extends z.output<typeof sourceSchema> {
  slug: string;
}

/** `source:` in an article's front matter: where that article came from. */
export const originSchema = z.strictObject({
  publisher: slugSchema.describe('The slug of a file in content/sources/.'),
  url: webUrlSchema.optional().describe('The address of the original.'),
  authors: z.array(lineSchema).optional().describe('Who wrote the original.'),
  published: dateSchema.optional().describe('When the original was published.'),
  retrieved: dateSchema.optional().describe('When it was copied.'),
});

export type Origin = z.output<typeof originSchema>;
