import type { Element, Root as HastRoot } from 'hast';
import type { BlockContent, Root } from 'mdast';
import rehypeRemark from 'rehype-remark';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Removed } from '../../draft.ts';
import { boldToHeadings } from './bold-to-headings.ts';
import { captionFigures } from './caption-figures.ts';
import type { Footnote } from './footnotes.ts';
import { footnoteHandlers } from './footnotes.ts';
import { mendInline } from './mend-inline.ts';
import { mendLinks } from './mend-links.ts';

/** The article's elements as Markdown's tree; `url` is where the page was, for addresses that are relative to it. */
export function toBody(
  article: Element,
  notes: readonly Footnote[],
  url: string | undefined,
): { body: Root; removed: Removed[] } {
  const tree: HastRoot = { type: 'root', children: [structuredClone(article)] };
  const removed = captionFigures(tree, url);
  mendInline(tree);
  mendLinks(tree, url);
  boldToHeadings(tree);
  const body = toMarkdownTree(tree);
  for (const { label, content } of notes) {
    mendLinks(content, url);
    const children = toMarkdownTree(content).children.filter(isBlockContent);
    body.children.push({ type: 'footnoteDefinition', identifier: label, label, children });
  }
  tightenLists(body);
  return { body, removed };
}

/** A list is set loose only when one of its items has several paragraphs. */
function tightenLists(body: Root): void {
  visit(body, 'list', (list) => {
    const isLoose = list.children.some(
      (item) => item.children.filter(({ type }) => type === 'paragraph').length > 1,
    );
    list.spread = isLoose;
    for (const item of list.children) item.spread = isLoose;
  });
}

function toMarkdownTree(tree: HastRoot): Root {
  return unified().use(rehypeRemark, { handlers: footnoteHandlers }).runSync(tree);
}

function isBlockContent(node: Root['children'][number]): node is BlockContent {
  return /^(?:blockquote|code|heading|list|paragraph|table|thematicBreak)$/u.test(node.type);
}
