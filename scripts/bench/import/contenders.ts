import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';
import type { CompleteOptions } from '../../import/complete/complete-draft.ts';
import { convertBytes } from '../../import/input/convert.ts';
import { parseSettings } from '../../import/settings.ts';
import { textOfHtml, textOfMarkdown } from './plain-text.ts';
import type { Reading } from './score.ts';

/** An input as it lies in the folder. */
export interface Input {
  file: string;
  bytes: Uint8Array;
  url?: string | undefined;
}

/** Reads an input; nothing when it can't. */
export type Contender = (input: Input) => Promise<Reading | undefined>;

/** The importer, and the two libraries bare: as their documentation says, with nothing before or after. */
export const contenders: Readonly<Record<string, { reads: RegExp; read: Contender }>> = {
  newsfold: { reads: /\.(?:html?|txt)$/u, read: newsfold },
  defuddle: { reads: /\.html?$/u, read: defuddle },
  readability: { reads: /\.html?$/u, read: readability },
};

/** A page that gives no day is refused; its text is scored all the same, and its date as missing. */
async function newsfold({ file, bytes }: Input): Promise<Reading | undefined> {
  const [first] = await convertBytes(bytes, optionsFor(file));
  const dated = first?.article !== undefined;
  const [conversion] = dated
    ? [first]
    : await convertBytes(bytes, optionsFor(file, ['published=2000-01-01']));
  if (!conversion?.article) return undefined;
  const { matter, body } = conversion.article;
  return {
    title: textIn(matter.title),
    authors: Array.isArray(matter.authors) ? matter.authors.map(String) : [],
    published: dated ? textIn(matter.published) : undefined,
    text: textOfMarkdown(body),
  };
}

async function defuddle({ bytes, url }: Input): Promise<Reading> {
  const page = await Defuddle(decode(bytes), url, { useAsync: false });
  const authors = page.author.split(/\s*,\s*|\s+(?:and|und|et|y)\s+/u).filter(Boolean);
  return { title: page.title, authors, published: page.published, text: textOfHtml(page.content) };
}

function readability({ bytes }: Input): Promise<Reading | undefined> {
  const page = new Readability(parseHTML(decode(bytes)).document).parse();
  if (!page) return Promise.resolve(undefined);
  const authors = (page.byline ?? '').split(/\s*,\s*|\s+(?:and|und|et|y)\s+/u).filter(Boolean);
  return Promise.resolve({
    title: page.title ?? undefined,
    authors,
    published: page.publishedTime ?? undefined,
    text: textOfHtml(page.content ?? ''),
  });
}

/** A fixed day and no content around it, so that a run can be repeated. */
function optionsFor(file: string, set: readonly string[] = []): CompleteOptions {
  return {
    file,
    today: '2026-01-01',
    repair: true,
    settings: parseSettings(set),
    surroundings: { topics: [], sources: [], problems: [] },
  };
}

function textIn(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
