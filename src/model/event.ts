import { z } from 'zod';
import { isPartialDate } from '../lib/partial-date.ts';
import { lineSchema } from './fields.ts';

/** `events:` in an article's front matter. */
export const eventSchema = z.strictObject({
  date: z
    .string({
      error: 'Write the day, month or year: 2023-02-04, 2023-02 or 2023 (a year in quotation marks).',
    })
    .refine(
      isPartialDate,
      'There is no such date. Write a day, a month or a year: 2023-02-04, 2023-02 or "2023".',
    )
    .describe('The day, month or year it happened.'),
  text: lineSchema.describe('What happened, in one sentence.'),
});

/** A dated fact in a story, for the timeline. */
export interface Event extends z.output<typeof eventSchema> {
  /** Id of the passage that tells it. */
  passage?: string | undefined;
}
