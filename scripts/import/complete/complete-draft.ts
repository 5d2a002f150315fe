import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { slugOf } from '../../../src/lib/slug.ts';
import { isWebUrl } from '../../../src/lib/url.ts';
import { languageSchema } from '../../../src/model/fields.ts';
import type { Draft, Found, Removed, Repair } from '../draft.ts';
import { RefusedError } from '../draft.ts';
import { repairDraft } from '../repair/repair-draft.ts';
import { textsOf } from '../repair/paragraphs.ts';
import type { Settings } from '../settings.ts';
import { detectLanguage } from '../words/language.ts';
import { wordsIn } from '../words/sentences.ts';
import { buildTitle } from './build-title.ts';
import { findPublished } from './find-published.ts';
import { matchSource } from './match-source.ts';
import type { MatchedSource } from './match-source.ts';
import { matterOf } from './matter.ts';
import type { MatterFields } from './matter.ts';
import { setFields } from './set-fields.ts';
import { suggestTopics } from './suggest-topics.ts';
import type { Surroundings } from './surroundings.ts';
import { tidyBody } from './tidy-body.ts';

export interface CompleteOptions {
  /** The input's path. */
  file: string;
  /** A calendar day. */
  today: string;
  repair: boolean;
  settings: Settings;
  surroundings: Surroundings;
}

/** An article that only has to be written. */
export interface Completed {
  slug: string;
  /** Front matter that passes the schema, in the order it is written in. */
  matter: Record<string, unknown>;
  body: Root;
  fields: MatterFields;
  repairs: Repair[];
  removed: Removed[];
  problems: string[];
  /** The publisher, when no entry of the content folder has its name. */
  newSource?: { slug: string; name: string; url?: string | undefined } | undefined;
}

/**
 * Finds what the input did not say, mends its text, and makes the front matter.
 *
 * @throws {RefusedError} when there is no article in it, or no day to publish it under
 */
export function completeDraft(draft: Draft, options: CompleteOptions): Completed {
  const { settings, surroundings, today, file } = options;
  const fields = setFields(draft.fields, settings);
  const lang = taggedLanguage(fields.lang) ?? detectLanguage(textsOf(draft.body).join('\n'));
  const language = lang?.value ?? 'en';
  const mended = options.repair ? repairDraft({ ...draft, fields }, language) : { ...draft, fields };
  const tidy = tidyBody(mended.body, fields.title?.value);
  const paragraphs = tidy.body.children
    .filter(({ type }) => type === 'paragraph')
    .map((node) => toString(node));
  if (wordsIn(textsOf(tidy.body).join(' ')) < fewestWords) throw new RefusedError(noArticle);

  const title = titleOf(mended.fields.title, paragraphs, language);
  const published = findPublished(mended, { file, language, today });
  const source = matchSource(mended, surroundings.sources);
  const suggested = suggestTopics(surroundings.topics, {
    title: title.value,
    paragraphs: textsOf(tidy.body),
    language,
    labels: [...(fields.topics?.value ?? []), ...(fields.section ? [fields.section.value] : [])],
  });
  const made = matterOf(
    { ...mended.fields, lang, title, published },
    { source, topics: suggested, settings },
  );
  return {
    ...made,
    slug: settings.get('slug')?.[0] ?? slugFor(mended.fields.slug?.value ?? title.value, published.value),
    body: tidy.body,
    repairs: mended.repairs,
    removed: [...mended.removed, ...tidy.removed, ...lostPicture(fields.figure?.value.src, settings)],
    problems: [...mended.problems, ...longSummary(fields.summary?.value)],
    newSource: newSourceOf(source),
  };
}

/** A page that holds fewer is a menu, a caption or an error. */
const fewestWords = 8;

const noArticle =
  'There is no article in it: next to no text is left when the parts around a story are taken away.';

function titleOf(
  found: Found<string> | undefined,
  paragraphs: readonly string[],
  language: string,
): Found<string> {
  return found && found.value.trim() !== '' && found.value.length <= 200
    ? found
    : buildTitle(paragraphs, language);
}

/** Pages write `en_US`, and worse. */
function taggedLanguage(found: Found<string> | undefined): Found<string> | undefined {
  const value = languageSchema.safeParse(found?.value.trim().replaceAll('_', '-')).data;
  return found && value !== undefined
    ? { ...found, value: Intl.getCanonicalLocales(value)[0] ?? value }
    : undefined;
}

/** What the schema takes. */
const longestSummary = 500;

function longSummary(summary = ''): string[] {
  const { length } = summary;
  if (length <= longestSummary) return [];
  return [`Its summary has ${length} characters and was left out; a summary has at most ${longestSummary}.`];
}

/** A title in figures and signs alone gives no slug; then the day does. */
function slugFor(name: string, published: string): string {
  return slugOf(name) || slugOf(published.slice(0, 10));
}

/** A page of ours asks no other host for a picture, and files do not come along with a text. */
function lostPicture(src: string | undefined, settings: Settings): Removed[] {
  if (src === undefined || settings.has('figure.src')) return [];
  const why = isWebUrl(src)
    ? 'a picture on another host; its words are kept'
    : 'a picture in a file of its own; put it beside the article and set figure.src and figure.alt';
  return [{ text: src, why }];
}

function newSourceOf(source: MatchedSource | undefined): Completed['newSource'] {
  if (!source || source.entry) return undefined;
  return { slug: source.publisher.value, name: source.name, url: source.site };
}
