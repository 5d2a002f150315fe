import type { TwinView } from '../../views/twin-view.ts';
import { documentTree } from './document-tree.ts';
import { plainBlocks } from './plain-blocks.ts';

/**
 * An article as plain text: title and summary, who, where and when, then the text. Lines are not broken: the reader's
 * window knows its width.
 *
 * @param getBody the HTML of a body by its digest
 */
export function renderText(view: TwinView, getBody: (digest: string) => string): string {
  const [title, ...rest] = documentTree(view, getBody).children;
  const head = title ? [title] : [];
  const [summary, text] = view.article.summary === undefined ? [[], rest] : [rest.slice(0, 1), rest.slice(1)];
  const parts = [plainBlocks(head), plainBlocks(summary), view.lines.join('\n'), plainBlocks(text)];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
