import { z } from 'zod';
import { lineSchema } from './fields.ts';

/** Front matter of a file of `content/topics/`; the text below it is the background. */
export const topicSchema = z.strictObject({
  label: lineSchema.describe('The name readers see.'),
  description: lineSchema.describe('One sentence that says what the topic covers.'),
  terms: z
    .array(lineSchema, { error: 'List the phrases that find the topic, one to a line.' })
    .min(
      1,
      'Give at least one phrase that finds the topic, for example "Taiwan Strait" or "military + channels".',
    )
    .describe('Phrases, or words that must stand in one sentence: military + channels.'),
  not: z.array(lineSchema).optional().describe('Phrases that look like the topic but are not.'),
});

export type TopicMatter = z.output<typeof topicSchema>;

export interface Topic extends TopicMatter {
  slug: string;
  /** Digest of the background's HTML in the cache; absent when the file has no text. */
  body?: string | undefined;
}
