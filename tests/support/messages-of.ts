import type { z } from 'zod';

/** What a schema says of a value, one message a line with its path; empty when the value is right. */
export function messagesOf(schema: z.ZodType, value: unknown): string {
  const { error } = schema.safeParse(value);
  return (error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n');
}
