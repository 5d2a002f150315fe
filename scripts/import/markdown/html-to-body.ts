import type { Nodes as HastNodes, Root as HastRoot } from 'hast';
import type { Root } from 'mdast';
import rehypeParse from 'rehype-parse';
import rehypeRaw from 'rehype-raw';
import rehypeRemark from 'rehype-remark';
import rehypeSanitize from 'rehype-sanitize';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

/** HTML of an item of a feed as Markdown’s tree; what has no Markdown keeps its text. */
export function bodyOfHtml(html: string): Root {
  const tree = unified().use(rehypeParse, { fragment: true }).parse(html);
  return bodyOfHast(tree);
}

/** A Markdown tree with HTML in it as one without: `<b>`, `<table>` and `<img>` become what Markdown has for them. */
export function withoutHtml(body: Root): Root {
  let pieces = 0;
  visit(body, 'html', () => {
    pieces += 1;
  });
  if (pieces === 0) return body;
  const processor = unified().use(remarkRehype, { allowDangerousHtml: true }).use(rehypeRaw);
  return bodyOfHast(processor.runSync(body));
}

const toMarkdown = unified().use(rehypeSanitize).use(rehypeRemark).freeze();

function bodyOfHast(tree: HastRoot): Root {
  visit(tree, 'element', (element) => linkFrame(element));
  return toMarkdown.runSync(tree);
}

/** A frame that shows another page or a film becomes a link to it. */
function linkFrame(element: HastNodes & { type: 'element' }): void {
  const { src } = element.properties;
  if (!['iframe', 'video', 'audio', 'embed'].includes(element.tagName) || typeof src !== 'string') return;
  const url = src.startsWith('//') ? `https:${src}` : src;
  element.tagName = 'p';
  element.properties = {};
  element.children = [
    { type: 'element', tagName: 'a', properties: { href: url }, children: [{ type: 'text', value: url }] },
  ];
}
