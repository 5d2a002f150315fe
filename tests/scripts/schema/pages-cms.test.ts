import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { pagesCms } from '../../../scripts/schema/pages-cms.ts';
import { articleSchema } from '../../../src/model/article.ts';

const fieldSchema = z.object({ name: z.string(), type: z.string(), required: z.boolean().optional() });
const configSchema = z.object({
  content: z.tuple([z.object({ path: z.literal('content/articles'), fields: z.array(fieldSchema) })]),
});

test('.pages.yml is as the model has it', () => {
  expect(readFileSync('.pages.yml', 'utf8'), 'run "npm run schema"').toBe(pagesCms());
});

test('its form has every field of an article, and asks for those that must be there', () => {
  const { fields } = configSchema.parse(parse(pagesCms())).content[0];
  expect(fields.map(({ name }) => name)).toEqual([...Object.keys(articleSchema.shape), 'body']);
  expect(fields.filter(({ required }) => required).map(({ name }) => name)).toEqual(['title', 'published']);
});
