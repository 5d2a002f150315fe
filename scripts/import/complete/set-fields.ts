import type { DraftFields, Found, FoundFigure } from '../draft.ts';
import type { Settable, Settings } from '../settings.ts';

const from = '--set';

/** The draft's fields with what the editor set in their place; an empty setting takes a field out. */
export function setFields(fields: DraftFields, settings: Settings): DraftFields {
  const text = (name: Settable, found: Found<string> | undefined) => {
    const values = settings.get(name);
    if (!values) return found;
    const [value] = values;
    return value === undefined ? undefined : { value, from };
  };
  const list = (name: Settable, found: Found<string[]> | undefined) => {
    const values = settings.get(name);
    if (!values) return found;
    return values.length === 0 ? undefined : { value: [...values], from };
  };
  const publisher = text('source', fields.sourceName);
  return {
    ...fields,
    title: text('title', fields.title),
    summary: text('summary', fields.summary),
    published: text('published', fields.published),
    updated: text('updated', fields.updated),
    authors: list('authors', fields.authors),
    contributors: list('contributors', fields.contributors),
    dateline: text('dateline', fields.dateline),
    lang: text('lang', fields.lang),
    sourceName: text('source.publisher', publisher),
    // `--set source=` takes the whole source out.
    sourceUrl: settings.get('source')?.length === 0 ? undefined : text('source.url', fields.sourceUrl),
    figure: figureOf(fields.figure, settings),
    keyPoints: list('keyPoints', fields.keyPoints),
    draft: settings.has('draft') ? flagOf(settings.get('draft')) : fields.draft,
  };
}

function flagOf(values: readonly string[] | undefined): Found<boolean> | undefined {
  return values?.[0] === 'true' ? { value: true, from } : undefined;
}

function figureOf(found: Found<FoundFigure> | undefined, settings: Settings): Found<FoundFigure> | undefined {
  const parts = ['src', 'alt', 'caption', 'credit'] as const;
  const set = parts.filter((part) => settings.has(`figure.${part}`));
  if (set.length === 0) return found;
  const value: FoundFigure = { ...found?.value };
  for (const part of set) value[part] = settings.get(`figure.${part}`)?.[0];
  return parts.every((part) => value[part] === undefined)
    ? undefined
    : { value, from: found ? `${found.from}, and --set` : from };
}
