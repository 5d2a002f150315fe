import type { Root } from 'mdast';

/** A value and where it was found, for the report: `{ value: '2023-06-19', from: '“Monday (19)” and June in “June 18”' }`. */
export interface Found<T> {
  value: T;
  from: string;
  /** 0 to 1; absent means as good as certain: the input says it in a field made for it. */
  sure?: number | undefined;
}

/** A mending of the text that changes no word. */
export interface Repair {
  before: string;
  after: string;
  why: string;
}

/** A line of the input that is no part of the story. */
export interface Removed {
  text: string;
  why: string;
}

/** A picture as the input shows it. `src` may be remote; what is written keeps only its words then. */
export interface FoundFigure {
  src?: string | undefined;
  alt?: string | undefined;
  caption?: string | undefined;
  credit?: string | undefined;
}

/** What the input itself says of the article; whatever is missing is inferred later, once for all routes. */
export interface DraftFields {
  title?: Found<string> | undefined;
  summary?: Found<string> | undefined;
  /** A day or a day with time and zone, as `parseInstant` reads it. */
  published?: Found<string> | undefined;
  updated?: Found<string> | undefined;
  authors?: Found<string[]> | undefined;
  contributors?: Found<string[]> | undefined;
  dateline?: Found<string> | undefined;
  /** The publisher, as readers know it. */
  sourceName?: Found<string> | undefined;
  /** The address of the original. */
  sourceUrl?: Found<string> | undefined;
  figure?: Found<FoundFigure> | undefined;
  /** BCP 47. */
  lang?: Found<string> | undefined;
  /** The part of the paper; only helps to suggest topics. */
  section?: Found<string> | undefined;
  /** Words the input files the article under; only those that name a topic of ours are kept. */
  topics?: Found<string[]> | undefined;
  keyPoints?: Found<string[]> | undefined;
  /** The name that the article’s file had, when links already lead to it. */
  slug?: Found<string> | undefined;
  /** `true` when the input marks itself as unpublished. */
  draft?: Found<boolean> | undefined;
}

/** What a route (text, Markdown, feed, HTML) makes of an input, before it is completed, repaired and written. */
export interface Draft {
  fields: DraftFields;
  /** mdast, GFM allowed; no HTML nodes; the title is not in it. */
  body: Root;
  repairs: Repair[];
  removed: Removed[];
  /** Sentences for the editor: what could not be read and was left out. */
  problems: string[];
  /** Text in which a date may be looked for, when the body alone is not all of it. */
  evidence?: string | undefined;
}

/** An input that holds no article, or is not what it seems; `message` is a whole sentence for the editor. */
export class RefusedError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'RefusedError';
  }
}
