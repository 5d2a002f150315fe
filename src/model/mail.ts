import { z } from 'zod';
import { lineSchema } from './fields.ts';

/** `mail:` in `site.yml`: what the mail of an edition says of its sender. */
export const mailSchema = z.strictObject({
  from: lineSchema
    .regex(
      /^(?:[^<>@]+ <[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/u,
      'Write an address, for example desk@example.org or Two Capitals <desk@example.org>.',
    )
    .optional()
    .describe('Who the mail comes from: an address, with or without a name.'),
  unsubscribe: lineSchema
    .regex(
      // Mail services fill in {{…}}, *|…|*, %…% and [[…]]: whatever begins with a sign.
      /^(?:https?:\/\/|mailto:|[^\p{L}\p{N}\p{C}\s<>"])[^<>"\p{C}]+$/u,
      'Write an address that begins with https:// or mailto:, or what your mail service fills in, for example "{{unsubscribe}}".',
    )
    .optional()
    .describe('Where a reader leaves the list, or the placeholder that the mail service fills in.'),
});

export type MailSettings = z.output<typeof mailSchema>;
