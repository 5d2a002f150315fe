import { z } from 'zod';
import { articleSchema } from './article.ts';

/** A field of a form for an article. */
export interface FormField {
  name: string;
  label: string;
  /** A sentence for the editor. */
  hint?: string | undefined;
  isRequired: boolean;
  /** Whether it takes any number of values. */
  isList: boolean;
  type: 'line' | 'choice' | 'yesNo' | 'group';
  /** Of a choice. */
  values: readonly string[];
  /** Of a group. */
  fields: FormField[];
}

/** The fields of an article as a web editor's form has them, from the schema, so that the two can't drift apart. */
export function articleFormFields(): FormField[] {
  return fieldsOf(z.toJSONSchema(articleSchema, { io: 'input', unrepresentable: 'any' }) as JsonSchema);
}

interface JsonSchema {
  type?: string;
  description?: string;
  enum?: string[];
  items?: JsonSchema;
  properties?: Record<string, JsonSchema>;
  required?: string[];
}

function fieldsOf({ properties = {}, required = [] }: JsonSchema): FormField[] {
  return Object.entries(properties).map(([name, schema]) => {
    const inner = schema.items ?? schema;
    return {
      name,
      label: labelOf(name),
      hint: schema.description,
      isRequired: required.includes(name),
      isList: schema.items !== undefined,
      type: typeOf(inner),
      values: inner.enum ?? [],
      fields: fieldsOf(inner),
    };
  });
}

function typeOf({ type, enum: values, properties }: JsonSchema): FormField['type'] {
  if (properties) return 'group';
  if (values) return 'choice';
  return type === 'boolean' ? 'yesNo' : 'line';
}

/** `keyPoints` → `Key points` */
function labelOf(name: string): string {
  const words = name.replace(/[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
