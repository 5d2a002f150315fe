import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Completed } from '../complete/complete-draft.ts';
import type { MatterFields } from '../complete/matter.ts';
import type { DateCandidate } from '../dates/infer-published.ts';
import type { Removed, Repair } from '../draft.ts';
import type { Conversion } from '../input/convert.ts';
import type { Signature } from '../../../src/digest/likeness.ts';
import { signatureOf } from '../../../src/digest/likeness.ts';
import { fingerprintsIn } from '../../../src/digest/quoted-words.ts';
import { stringifyBody } from '../write/markdown.ts';
import { renderArticle } from '../write/render-article.ts';
import type { NewSource } from '../write/source-text.ts';

/** What a worker makes of one article: plain data, all that is left to do is to find its place and write it. */
export interface Product {
  slug: string;
  published: string;
  /** The whole file. */
  text: string;
  signature: Signature;
  fields: MatterFields;
  repairs: Repair[];
  removed: Removed[];
  problems: string[];
  /** 0 to 1: as sure as its least sure fact. */
  confidence: number;
  newSource?: NewSource | undefined;
}

export type Outcome =
  | { product: Product; refused?: undefined }
  | { product?: undefined; refused: string; candidates?: readonly DateCandidate[] | undefined };

export function outcomeOf({ article, ...refusal }: Conversion): Outcome {
  return article ? { product: productOf(article) } : (refusal as Outcome);
}

function productOf({ matter, body, fields, ...rest }: Completed): Product {
  const imported = fingerprintsIn(paragraphsOf(body));
  return {
    ...rest,
    fields,
    published: String(matter.published),
    text: renderArticle({ ...matter, ...(imported !== undefined && { imported }) }, body),
    signature: signatureOf(stringifyBody(body)),
    confidence: confidenceIn(fields),
  };
}

/** The facts that a reader sees first; a topic too few harms nobody. */
const facts = ['title', 'published', 'authors', 'source'];

function confidenceIn(fields: MatterFields): number {
  return Math.min(...facts.map((name) => fields[name]?.sure ?? 1));
}

function paragraphsOf(body: Root): string[] {
  const texts: string[] = [];
  visit(body, 'paragraph', (node) => void texts.push(toString(node)));
  return texts;
}
