import { sha256 } from '../lib/hash.ts';
import type { Article } from './article.ts';

/** Hashes of an article as its own pages show it, and as others do (`outlineOf`). */
export interface Prints {
  whole: string;
  outline: string;
}

/** An article as others show it: without its text, what is found in it, and where it speaks of what. */
export function outlineOf(article: Article): Article {
  return { ...article, body: '', passages: '', passageCount: 0, mentions: [], events: [], terms: [] };
}

/** The prints of an article, made once: it must not be changed after that. */
export function printsOf(article: Article): Prints {
  const prints = known.get(article) ?? { whole: printOf(article), outline: printOf(outlineOf(article)) };
  known.set(article, prints);
  return prints;
}

/** Tells the prints of an article that were made of the same content before. */
export function keepPrints(article: Article, prints: Prints): void {
  known.set(article, prints);
}

const known = new WeakMap<Article, Prints>();

/** The path of its file is for messages, and no page shows it. */
function printOf(article: Article): string {
  return sha256(JSON.stringify({ ...article, file: undefined }));
}
