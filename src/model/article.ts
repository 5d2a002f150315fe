import { z } from 'zod';
import { parseInstant } from '../lib/date.ts';
import { uriOf } from '../lib/url.ts';
import { correctionSchema } from './correction.ts';
import { eventSchema } from './event.ts';
import type { Event } from './event.ts';
import { dateSchema, languageSchema, lineSchema, slugSchema, uriSchema } from './fields.ts';
import { figureSchema } from './figure.ts';
import type { Figure } from './figure.ts';
import type { KeyPoint } from './key-point.ts';
import type { Quotation } from './quotation.ts';
import { aliasSchema } from './redirect.ts';
import { allowanceOf, rightsSchema } from './rights.ts';
import type { Rights } from './rights.ts';
import type { Site } from './site.ts';
import { originSchema } from './source.ts';

/** Front matter of a file of `content/articles/`, as the editor writes it. */
export const articleSchema = z.strictObject({
  title: lineSchema.max(200, 'A title has at most 200 characters.').describe('The headline as printed.'),
  summary: lineSchema
    .max(500, 'A summary has at most 500 characters.')
    .optional()
    .describe('A sentence or two under the title.'),
  published: dateSchema.describe('When it was published: a day, or a day with time and zone.'),
  updated: dateSchema.optional().describe('When the text last changed in substance.'),
  authors: z
    .array(lineSchema, { error: 'List the authors, one to a line.' })
    .default([])
    .describe('Who wrote it.'),
  contributors: z
    .array(lineSchema, { error: 'List the contributors, one to a line.' })
    .default([])
    .describe('Who helped.'),
  dateline: lineSchema.optional().describe('The place it was filed from.'),
  lang: languageSchema.optional().describe('The language, when it is not the site’s.'),
  translationOf: slugSchema.optional().describe('The slug of the article that this one is a translation of.'),
  source: originSchema.optional().describe('Where the article came from.'),
  rights: rightsSchema.optional().describe('full, excerpt or link.'),
  figure: figureSchema.optional().describe('The picture that goes with it.'),
  topics: z
    .array(slugSchema, { error: 'List topic slugs, one to a line.' })
    .default([])
    .describe('What the article is about.'),
  keyPoints: z
    .array(lineSchema, { error: 'List the key points, one to a line.' })
    .default([])
    .describe('The story in three to five sentences.'),
  corrections: z
    .array(correctionSchema, { error: 'List corrections, each with date and text.' })
    .default([])
    .describe('Published mendings.'),
  events: z
    .array(eventSchema, { error: 'List events, each with date and text.' })
    .default([])
    .describe('Dated facts for the timeline.'),
  aliases: z
    .array(aliasSchema, { error: 'List former slugs or paths, one to a line.' })
    .default([])
    .describe('Slugs or paths that it had before; they lead here.'),
  id: uriSchema.optional().describe('What feeds know it by, when it had another name or home before.'),
  imported: lineSchema
    .regex(
      /^[0-9a-f]{8}(?: [0-9a-f]{8})*$/u,
      'This line is the importer’s. Take it out, or put it back as it was.',
    )
    .optional()
    .describe('What the importer found between quotation marks, as hashes, so that a change is noticed.'),
  draft: z
    .boolean({ error: 'draft is true or false.' })
    .default(false)
    .describe('true keeps it off the site.'),
});

export type ArticleMatter = z.output<typeof articleSchema>;

/** A topic that an article's text mentions, and the passages that do so. */
export interface Mention {
  topic: string;
  /** Ids of passages, in the order of the text. */
  passages: string[];
}

/**
 * An article as the rest of the house knows it: front matter with every default decided, and what the analysis of its
 * text found. The text itself lies in the cache under `body` (HTML) and `passages` (plain text by passage id).
 */
export interface Article extends Omit<
  ArticleMatter,
  'draft' | 'published' | 'updated' | 'lang' | 'rights' | 'figure' | 'events'
> {
  slug: string;
  /** Path of the file, for messages. */
  file: string;
  /** The editor's, or the build's: what is published later than the build is made for is a draft until then. */
  draft: boolean;
  /** A draft for its date alone. */
  scheduled?: true;
  /** Instants in UTC. */
  published: string;
  updated?: string | undefined;
  /** Calendar day of `published` in the site's zone. */
  day: string;
  lang: string;
  rights: Rights;
  figure?: Figure | undefined;
  /** The opening paragraph, plain text. */
  lede: string;
  words: number;
  passageCount: number;
  /** Digests into the cache. */
  body: string;
  passages: string;
  mentions: Mention[];
  /** The editor's key points, or else sentences of the text, each with the passage that says so. */
  placedKeyPoints: KeyPoint[];
  /** The words that tell it from other articles, folded, the most telling first. */
  terms: string[];
  /** What somebody said, in the order of the text. */
  quotations: Quotation[];
  /** Those of the front matter and those told in the text. */
  events: Event[];
}

/** Newest first; of two at the same instant, by slug. */
export function compareByPublished(a: Article, b: Article): number {
  if (a.published !== b.published) return a.published < b.published ? 1 : -1;
  return a.slug < b.slug ? -1 : a.slug > b.slug ? 1 : 0;
}

/** The sentence or two under a title: the editor's summary, else the lede where rights allow it. */
export function standfirstOf(article: Pick<Article, 'summary' | 'lede' | 'rights'>): string | undefined {
  return article.summary ?? (allowanceOf(article.rights).lede ? article.lede : undefined);
}

/** The instant of the last material change, `updated` or the newest correction; none for an article that is as it was first published. */
export function lastChangeOf(
  { published, updated, corrections }: Pick<Article, 'published' | 'updated' | 'corrections'>,
  timeZone: string,
): string | undefined {
  // Most articles, and all of them are asked.
  if (updated === undefined && corrections.length === 0) return undefined;
  return [updated, ...corrections.map(({ date }) => parseInstant(date, timeZone))]
    .filter((instant) => instant !== undefined && instant > published)
    .sort()
    .at(-1);
}

/** The original's page, where site.yml has search engines take it for the article's own. */
export function canonicalOf(
  { source }: Pick<Article, 'source'>,
  { canonical }: Pick<Site, 'canonical'>,
): string | undefined {
  return canonical === 'source' && source?.url !== undefined ? uriOf(source.url) : undefined;
}
