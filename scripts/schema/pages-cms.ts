import { stringify } from 'yaml';
import { z } from 'zod';
import { articleSchema } from '../../src/model/article.ts';

/** A field of Pages CMS (pagescms.org/docs/configuration). */
interface Field {
  name: string;
  label: string;
  type: string;
  description?: string | undefined;
  required?: true;
  list?: true;
  options?: { values: string[] };
  fields?: Field[];
}

interface JsonSchema {
  type?: string;
  description?: string;
  enum?: string[];
  items?: JsonSchema;
  properties?: Record<string, JsonSchema>;
  required?: string[];
}

/** `.pages.yml`: a form for articles in a web editor, with the fields of the model, so that the two can't drift apart. */
export function pagesCms(): string {
  const schema = z.toJSONSchema(articleSchema, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
  const articles = {
    name: 'articles',
    label: 'Articles',
    type: 'collection',
    path: 'content/articles',
    subfolders: true,
    filename: '{year}/{primary}.md',
    view: { primary: 'title', fields: ['title', 'published', 'draft'], sort: ['published'] },
    fields: [
      ...fieldsOf(schema),
      { name: 'body', label: 'Text', type: 'code', options: { language: 'markdown' } },
    ],
  };
  const media = { input: 'public/images', output: '/images' };
  const head = '# Written by "npm run schema" from src/model/article.ts, for the web editor Pages CMS.\n';
  return head + stringify({ media, content: [articles] }, { lineWidth: 0 });
}

function fieldsOf({ properties = {}, required = [] }: JsonSchema): Field[] {
  return Object.entries(properties).map(([name, schema]) => ({
    ...fieldOf(name, schema),
    ...(required.includes(name) && { required: true as const }),
  }));
}

function fieldOf(name: string, schema: JsonSchema): Field {
  const { description, items } = schema;
  const inner = items ?? schema;
  return {
    name,
    label: labelOf(name),
    type: typeOf(inner),
    ...(description !== undefined && { description }),
    ...(items && { list: true as const }),
    ...(inner.enum && { options: { values: inner.enum } }),
    ...(inner.properties && { fields: fieldsOf(inner) }),
  };
}

function typeOf({ type, enum: values, properties }: JsonSchema): string {
  if (properties) return 'object';
  if (values) return 'select';
  return type === 'boolean' ? 'boolean' : 'string';
}

/** `keyPoints` → `Key points` */
function labelOf(name: string): string {
  const words = name.replace(/[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
