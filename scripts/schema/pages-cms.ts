import { stringify } from 'yaml';
import { articleFormFields } from '../../src/model/form-field.ts';
import type { FormField } from '../../src/model/form-field.ts';

/** A field of Pages CMS (pagescms.org/docs/configuration). */
interface Field {
  name: string;
  label: string;
  type: string;
  description?: string | undefined;
  required?: true;
  list?: true;
  options?: { values: readonly string[] };
  fields?: Field[];
}

/** `.pages.yml`: a form for articles in a web editor, with the fields of the model. */
export function pagesCms(): string {
  const articles = {
    name: 'articles',
    label: 'Articles',
    type: 'collection',
    path: 'content/articles',
    subfolders: true,
    filename: '{year}/{primary}.md',
    view: { primary: 'title', fields: ['title', 'published', 'draft'], sort: ['published'] },
    fields: [
      ...articleFormFields().map(fieldOf),
      { name: 'body', label: 'Text', type: 'code', options: { language: 'markdown' } },
    ],
  };
  const media = { input: 'public/images', output: '/images' };
  const head = '# Written by "npm run schema" from src/model/article.ts, for the web editor Pages CMS.\n';
  return head + stringify({ media, content: [articles] }, { lineWidth: 0 });
}

const types: Readonly<Record<FormField['type'], string>> = {
  line: 'string',
  choice: 'select',
  yesNo: 'boolean',
  group: 'object',
};

function fieldOf({ name, label, hint, isRequired, isList, type, values, fields }: FormField): Field {
  return {
    name,
    label,
    type: types[type],
    ...(hint !== undefined && { description: hint }),
    ...(isList && { list: true as const }),
    ...(type === 'choice' && { options: { values } }),
    ...(type === 'group' && { fields: fields.map(fieldOf) }),
    ...(isRequired && { required: true as const }),
  };
}
