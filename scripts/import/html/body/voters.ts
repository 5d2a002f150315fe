import { Readability } from '@mozilla/readability';
import { DefuddleClass } from 'defuddle/node';
import type { Root } from 'hast';
import { parseHTML } from 'linkedom';
import { toExtractorHtml } from './to-extractor-html.ts';

/** The blocks, by number, that each extractor takes for the article. */
export interface Votes {
  readability: ReadonlySet<number>;
  defuddle: ReadonlySet<number>;
  /** Why an extractor gave no vote. */
  failures: string[];
}

/** Makes HTML of what it takes for the article. */
type Extract = (html: string) => string | Promise<string>;

/** Lets both extractors read the page whose blocks are numbered, and sees which numbers come out again. */
export async function collectVotes(
  root: Root,
  extractors: Readonly<Record<'readability' | 'defuddle', Extract>> = {
    readability: readabilityContent,
    defuddle: defuddleContent,
  },
): Promise<Votes> {
  const html = toExtractorHtml(root);
  const failures: string[] = [];
  return {
    readability: await vote('Readability', failures, () => extractors.readability(html)),
    defuddle: await vote('Defuddle', failures, () => extractors.defuddle(html)),
    failures,
  };
}

function readabilityContent(html: string): string {
  return new Readability(documentOf(html), { keepClasses: true }).parse()?.content ?? '';
}

/** Without its rewriting of elements, which loses our numbers, and under no address, so that no site’s own rule is used. */
async function defuddleContent(html: string): Promise<string> {
  const options = { url: 'https://newsfold.invalid/', useAsync: false, standardize: false };
  const { content } = await new DefuddleClass(documentOf(html), options).parseAsync();
  return content;
}

/** linkedom’s document; its types are its own, its methods the standard’s. */
function documentOf(html: string): Document {
  return parseHTML(html).document;
}

async function vote(
  name: string,
  failures: string[],
  extract: () => string | Promise<string>,
): Promise<Set<number>> {
  try {
    return new Set(Array.from((await extract()).matchAll(/ data-block="(\d+)"/gu), ([, id]) => Number(id)));
  } catch (error) {
    failures.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    return new Set();
  }
}
