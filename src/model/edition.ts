import { z } from 'zod';
import { lineSchema, slugSchema } from './fields.ts';

/** Front matter of a file of `content/editions/`; the text below it is the editor's note. */
export const editionSchema = z.strictObject({
  title: lineSchema.optional().describe('A name for the edition; else its date.'),
  lead: slugSchema.optional().describe('The slug of the first story.'),
  order: z.array(slugSchema).optional().describe('Slugs in the order wanted; the rest follow by weight.'),
});

export type EditionMatter = z.output<typeof editionSchema>;

/** An edition file as the store hands it on. */
export interface EditionFile extends EditionMatter {
  /** The edition's first calendar day, from the file's name. */
  date: string;
  /** Digest of the note's HTML in the cache. */
  body?: string | undefined;
}
