import type { Root as HastRoot } from 'hast';
import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import { unified } from 'unified';

/** The text of a Markdown tree, a line for each block. */
export function textOfMarkdown(node: Nodes): string {
  if (node.type === 'html' || node.type === 'definition') return '';
  if (node.type === 'break') return '\n';
  if (!('children' in node)) return node.type === 'image' ? '' : toString(node);
  const isLine = /^(?:paragraph|heading|tableCell|link|emphasis|strong|delete)$/u.test(node.type);
  return node.children.map(textOfMarkdown).join(isLine ? '' : '\n');
}

/** The text of HTML, by the same way: what is compared must not differ by how it was taken apart. */
export function textOfHtml(html: string): string {
  const tree: HastRoot = unified().use(rehypeParse, { fragment: true }).parse(html);
  return textOfMarkdown(unified().use(rehypeRemark).runSync(tree));
}
