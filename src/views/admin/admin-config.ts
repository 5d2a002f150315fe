import type { Digest } from '../../collections/digest.ts';
import { absoluteUrl } from '../../lib/url.ts';
import { apiOf } from '../../model/admin.ts';
import type { AdminSettings } from '../../model/admin.ts';
import { articleFormFields } from '../../model/form-field.ts';
import type { FormField } from '../../model/form-field.ts';

/** `/admin/config.yml`, as Sveltia CMS reads it (sveltiacms.app/en/docs/config-basics; `schema/sveltia-cms.json` of the package). */
export type AdminConfig = ReturnType<typeof adminConfigOf>;

export function adminConfigOf(admin: AdminSettings, digest: Digest) {
  const { backend, repo, branch, folder } = admin;
  const { site } = digest;
  const address = absoluteUrl(site.url, site.base, '/');
  return {
    // Another way to sign in needs a server that holds a secret.
    backend: { name: backend, repo, branch, api_root: apiOf(admin), auth_methods: ['token'] },
    app_title: site.title,
    site_url: address,
    // Empty fields would be values that the schema refuses.
    output: { omit_empty_optional_fields: true },
    media_folder: 'public/images',
    public_folder: '/images',
    collections: [
      {
        name: 'articles',
        label: 'Articles',
        label_singular: 'Article',
        folder: `${folder}/articles`,
        path: '{{year}}/{{slug}}',
        slug: '{{title}}',
        extension: 'md',
        format: 'yaml-frontmatter',
        sortable_fields: ['title', 'published'],
        preview_path: 'articles/{{slug}}/',
        fields: [...articleFormFields().map((field) => widgetOf(field, choicesOf(digest))), text],
      },
    ],
  };
}

/** The text as it is written: a rich editor would write Markdown anew. */
const text = { name: 'body', label: 'Text', widget: 'text', required: false };

interface Choice {
  label: string;
  value: string;
}

/** What fields choose from that name other files, by path. */
type Choices = Readonly<Record<string, readonly Choice[]>>;

function choicesOf({ topics, sources }: Digest): Choices {
  return {
    topics: topics.map(({ slug, label }) => ({ label, value: slug })),
    'source.publisher': sources.map(({ slug, name }) => ({ label: name, value: slug })),
  };
}

interface Widget {
  name: string;
  label: string;
  widget: string;
  required: boolean;
  hint?: string;
  multiple?: true;
  options?: readonly (string | Choice)[];
  field?: Widget;
  fields?: Widget[];
}

function widgetOf(field: FormField, choices: Choices, parent = ''): Widget {
  const path = parent + field.name;
  const { name, label, hint, isRequired: required } = field;
  const head = { name, label, required, ...(hint !== undefined && { hint }) };
  const options = choices[path] ?? (field.type === 'choice' ? field.values : []);
  if (options.length > 0)
    return { ...head, widget: 'select', options, ...(field.isList && { multiple: true as const }) };
  const fields = field.fields.map((inner) => widgetOf(inner, choices, `${path}.`));
  if (field.isList) return { ...head, widget: 'list', ...(fields.length > 0 ? { fields } : { field: line }) };
  if (field.type === 'group') return { ...head, widget: 'object', fields };
  return { ...head, widget: field.type === 'yesNo' ? 'boolean' : 'string' };
}

/** One of a list of lines. */
const line: Widget = { name: 'line', label: 'Line', widget: 'string', required: true };
