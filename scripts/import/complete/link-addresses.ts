import type { Root } from 'mdast';
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal';

/** Makes links of the addresses that stand bare in a tree’s text: reading its Markdown would do so, too. Changes the tree. */
export function linkAddresses(body: Root): void {
  for (const transform of gfmAutolinkLiteralFromMarkdown().transforms ?? []) transform(body);
}
