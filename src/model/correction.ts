import { z } from 'zod';
import { dateSchema, lineSchema } from './fields.ts';

export const correctionSchema = z.strictObject({
  date: dateSchema.describe('The day the mending was published.'),
  text: lineSchema.describe('What was wrong and what is right.'),
});

/** A published mending. */
export type Correction = z.output<typeof correctionSchema>;

export function newestFirst(corrections: readonly Correction[]): Correction[] {
  return [...corrections].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}
