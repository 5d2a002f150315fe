import { isWebUrl } from '../../../src/lib/url.ts';
import { parseStamp } from '../dates/parse-stamp.ts';
import type { DraftFields, Found, FoundFigure, Removed } from '../draft.ts';
import { namesOf } from '../words/names.ts';
import { placesIn, strangersIn } from './matter-places.ts';
import type { MatterField, Place } from './matter-places.ts';
import { listOf, partOf, stampOf, textOf } from './matter-values.ts';

export interface MatterRead {
  fields: DraftFields;
  /** Keys that have no field of ours. */
  removed: Removed[];
  problems: string[];
  /** Dates that can’t be read as one day; the editor may choose a reading. */
  stamps: string[];
}

type Matter = ReadonlyMap<string, unknown>;

export function fieldsOfMatter(matter: Matter): MatterRead {
  const at = (field: MatterField) => placesIn(matter, field);
  const problems: string[] = [];
  const stamps: string[] = [];
  const fields: DraftFields = {
    title: read(at('title'), plainIn),
    summary: read(at('summary'), plainIn),
    published: dated(at('published'), problems, stamps),
    updated: dated(at('updated'), problems, []),
    authors: read(at('authors'), peopleIn),
    contributors: read(at('contributors'), peopleIn),
    dateline: read(at('dateline'), textOf),
    lang: read(at('lang'), textOf),
    sourceName: read(at('source'), (value) => nameIn(value)),
    sourceUrl: read(at('sourceUrl'), urlIn) ?? read(at('source'), urlIn),
    figure: read(at('figure'), figureIn),
    section: read(at('section'), textOf),
    topics: read(at('topics'), labelsIn),
    keyPoints: read(at('keyPoints'), listIn),
    slug: read(at('slug'), textOf),
    draft: draftIn(matter),
  };
  const removed = strangersIn(matter).map(({ key, value }) => ({
    text: `${key}: ${typeof value === 'string' ? value : JSON.stringify(value)}`,
    why: 'front matter that has no field of ours',
  }));
  return { fields, removed, problems, stamps };
}

function read<T>(found: readonly Place[], parse: (value: unknown) => T | undefined): Found<T> | undefined {
  for (const { key, value } of found) {
    const parsed = parse(value);
    if (parsed !== undefined) return { value: parsed, from: `front matter, ${key}` };
  }
  return undefined;
}

function dated(found: readonly Place[], problems: string[], stamps: string[]): Found<string> | undefined {
  const stamped = read(found, (value) => {
    const stamp = stampOf(value);
    return stamp === undefined ? undefined : parseStamp(stamp);
  });
  const [first] = found;
  const stamp = first && stampOf(first.value);
  if (!stamped && first && stamp !== undefined) {
    stamps.push(stamp);
    problems.push(`The front matter’s ${first.key}, "${stamp}", can’t be read as one day.`);
  }
  return stamped;
}

function listIn(value: unknown): string[] | undefined {
  const list = typeof value === 'string' ? value.split(/\s*,\s*/u).filter(Boolean) : listOf(value);
  return list.length > 0 ? list.map((word) => word.replace(/^#/u, '')) : undefined;
}

/** Jekyll also takes words with spaces between; then each of them may be a label, or all together. */
function labelsIn(value: unknown): string[] | undefined {
  const list = listIn(value);
  const [only, another] = list ?? [];
  if (only === undefined || another !== undefined || !/\s/u.test(only)) return list;
  return [only, ...only.split(/\s+/u)];
}

/** Titles and summaries of some generators may hold emphasis and code. */
function plainIn(value: unknown): string | undefined {
  return textOf(value)?.replace(/(\*\*|__|\*|`)(?=\S)(.+?)(?<=\S)\1/gu, '$2');
}

/** One text may name several people. */
function peopleIn(value: unknown): string[] | undefined {
  const list = listOf(value).map((name) => name.replace(/^by\s+/iu, ''));
  const [only, another] = list;
  const people = only !== undefined && another === undefined ? namesOf(only) : [];
  const names = people.length > 1 ? people : list;
  return names.length > 0 ? names : undefined;
}

function nameIn(value: unknown): string | undefined {
  const name = textOf(value) ?? textOf(partOf(value, ['publisher', 'name', 'title']));
  return name !== undefined && !isWebUrl(name) ? name : undefined;
}

function urlIn(value: unknown): string | undefined {
  const url = textOf(value) ?? textOf(partOf(value, ['url', 'href', 'link']));
  return url !== undefined && isWebUrl(url) ? url : undefined;
}

function figureIn(value: unknown): FoundFigure | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  const src = textOf(first) ?? textOf(partOf(first, ['src', 'url', 'image', 'path', 'og_image']));
  const figure = {
    src,
    alt: textOf(partOf(first, ['alt', 'image_alt'])),
    caption: textOf(partOf(first, ['caption', 'title'])),
    credit: textOf(partOf(first, ['credit', 'attribution'])),
  };
  return Object.values(figure).some((part) => part !== undefined) ? figure : undefined;
}

/** `draft: true`, `status: draft`, and Jekyll’s `published: false`. */
function draftIn(matter: Matter): Found<boolean> | undefined {
  if (matter.get('draft') === true) return { value: true, from: 'front matter, draft' };
  if (matter.get('status') === 'draft') return { value: true, from: 'front matter, status' };
  return matter.get('published') === false ? { value: true, from: 'front matter, published' } : undefined;
}
