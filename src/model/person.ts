import { z } from 'zod';
import { lineSchema } from './fields.ts';

/** A file of `content/people/`: somebody who is quoted. */
export const personSchema = z.strictObject({
  name: lineSchema.describe('The full name.'),
  role: lineSchema.optional().describe('Who the person is, in a few words.'),
  aliases: z.array(lineSchema).optional().describe('Other names that articles use.'),
});

export interface Person extends z.output<typeof personSchema> {
  slug: string;
}
