import { parseInstant } from '../../../src/lib/date.ts';
import { collapseSpace } from '../../../src/lib/text.ts';
import { articleSchema } from '../../../src/model/article.ts';
import type { DraftFields, Found, FoundFigure } from '../draft.ts';
import { RefusedError } from '../draft.ts';
import type { Settings } from '../settings.ts';
import type { MatchedSource } from './match-source.ts';

/** Every field of the front matter, with where its value came from. */
export type MatterFields = Record<string, Found<unknown>>;

export interface Matched {
  source: MatchedSource | undefined;
  topics: Found<string[]> | undefined;
  settings: Settings;
}

/**
 * Front matter in the order that editors read it in.
 *
 * @throws {RefusedError} when a value that was set does not pass the schema
 */
export function matterOf(
  fields: DraftFields,
  matched: Matched,
): { matter: Record<string, unknown>; fields: MatterFields } {
  const found = Object.entries({
    title: lineOf(fields.title),
    summary: lineOf(fields.summary, 500),
    published: fields.published,
    updated: updatedOf(fields),
    authors: namesOf(fields.authors),
    contributors: contributorsOf(fields),
    dateline: lineOf(fields.dateline),
    lang: fields.lang,
    source: sourceOf(matched),
    rights: rightsOf(matched),
    figure: figureOf(fields.figure, matched.settings),
    topics: topicsOf(matched),
    keyPoints: namesOf(fields.keyPoints),
    draft: fields.draft,
  }).filter((entry): entry is [string, Found<unknown>] => entry[1] !== undefined);
  const matter = Object.fromEntries(found.map(([name, { value }]) => [name, value]));
  const result = articleSchema.safeParse(matter);
  if (!result.success) throw new RefusedError(faultsOf(result.error.issues));
  return { matter, fields: Object.fromEntries(found) };
}

function faultsOf(issues: readonly { path: PropertyKey[]; message: string }[]): string {
  const faults = issues.map(({ path, message }) => `${path.map(String).join('.')}: ${message}`);
  return `Its front matter would not be right. ${faults.join(' ')} Set another value with --set.`;
}

function lineOf(found: Found<string> | undefined, longest = Infinity): Found<string> | undefined {
  if (!found) return undefined;
  const value = collapseSpace(found.value);
  return value === '' || value.length > longest ? undefined : { ...found, value };
}

function namesOf(found: Found<string[]> | undefined): Found<string[]> | undefined {
  const value = [...new Set((found?.value ?? []).map(collapseSpace).filter(Boolean))];
  return found && value.length > 0 ? { ...found, value } : undefined;
}

function contributorsOf({ authors, contributors }: DraftFields): Found<string[]> | undefined {
  const helpers = namesOf(contributors);
  const value = helpers?.value.filter((name) => !authors?.value.includes(name)) ?? [];
  return helpers && value.length > 0 ? { ...helpers, value } : undefined;
}

/** An update of the same day says nothing; one that can’t be read is left out. */
function updatedOf({ published, updated }: DraftFields): Found<string> | undefined {
  if (!updated || parseInstant(updated.value, 'UTC') === undefined) return undefined;
  return updated.value.slice(0, 10) > (published?.value.slice(0, 10) ?? '') ? updated : undefined;
}

function sourceOf({ source, settings }: Matched): Found<unknown> | undefined {
  const authors = settings.get('source.authors');
  const [published] = settings.get('source.published') ?? [];
  const [retrieved] = settings.get('source.retrieved') ?? [];
  if (!source) return undefined;
  const value = {
    publisher: source.publisher.value,
    ...(source.url && { url: source.url.value }),
    ...(authors?.length && { authors }),
    ...(published !== undefined && { published }),
    ...(retrieved !== undefined && { retrieved }),
  };
  return { ...source.publisher, value };
}

function rightsOf({ source, settings }: Matched): Found<string> | undefined {
  const set = settings.get('rights');
  if (set) return set[0] === undefined ? undefined : { value: set[0], from: '--set' };
  const entry = source?.entry;
  return entry?.rights && { value: entry.rights, from: `sources/${entry.slug}.yml` };
}

/** Pictures are not imported: a page of ours asks no other host for anything. Words that stood under one are kept; what it showed is told only beside a picture. */
function figureOf(found: Found<FoundFigure> | undefined, settings: Settings): Found<FoundFigure> | undefined {
  if (!found) return undefined;
  const [src] = settings.get('figure.src') ?? [];
  const { alt, caption, credit } = found.value;
  const words = Object.entries({ caption, credit }).flatMap(([name, text]) => {
    const line = collapseSpace(text ?? '');
    return line === '' ? [] : [[name, line] as const];
  });
  const picture = {
    ...(src !== undefined && { src }),
    ...(alt !== undefined && { alt: collapseSpace(alt) }),
  };
  if (src === undefined && words.length === 0) return undefined;
  return { ...found, value: { ...picture, ...Object.fromEntries(words) } };
}

function topicsOf({ topics, settings }: Matched): Found<string[]> | undefined {
  const set = settings.get('topics');
  if (!set) return topics;
  return set.length === 0 ? undefined : { value: [...set], from: '--set' };
}
