import type { Root } from 'mdast';
import { stringify } from 'yaml';
import { stringifyBody } from './markdown.ts';

/** The whole text of an article’s file. `matter` is written in the order of its keys. */
export function renderArticle(matter: Readonly<Record<string, unknown>>, body: Root): string {
  return `---\n${stringify(matter, { lineWidth: 0 })}---\n\n${stringifyBody(body)}`;
}
