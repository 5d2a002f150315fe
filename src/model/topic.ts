import { z } from 'zod';
import { lineSchema } from './fields.ts';

/** Words that must stand in one sentence: `military + channels` → `['military', 'channels']`; a phrase is one part. */
export function partsOfTerm(term: string): string[] {
  return term.split(/(?<=^|\s)\+(?=\s|$)/u).map((part) => part.trim());
}

const hasWord = (text: string) => /[\p{L}\p{N}]/u.test(text);

const termSchema = lineSchema.refine(
  (term) => partsOfTerm(term).every(hasWord),
  'Nothing can be found with this: write a word, or words on both sides of each +, for example "military + channels".',
);

const notSchema = lineSchema.refine(
  (phrase) => hasWord(phrase) && partsOfTerm(phrase).length === 1,
  'Write a phrase as it stands in the text, without a +, for example "Taiwan Affairs Office".',
);

/** Front matter of a file of `content/topics/`; the text below it is the background. */
export const topicSchema = z.strictObject({
  label: lineSchema.describe('The name readers see.'),
  description: lineSchema.describe('One sentence that says what the topic covers.'),
  terms: z
    .array(termSchema, { error: 'List the phrases that find the topic, one to a line.' })
    .min(
      1,
      'Give at least one phrase that finds the topic, for example "Taiwan Strait" or "military + channels".',
    )
    .describe('Phrases, or words that must stand in one sentence: military + channels.'),
  not: z
    .array(notSchema, { error: 'List the phrases, one to a line.' })
    .optional()
    .describe('Phrases that look like the topic but are not.'),
});

export type TopicMatter = z.output<typeof topicSchema>;

export interface Topic extends TopicMatter {
  slug: string;
  /** Digest of the background's HTML in the cache; absent when the file has no text. */
  body?: string | undefined;
}
