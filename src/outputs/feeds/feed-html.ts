import type { Element, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

const kept = new Set([
  'href',
  'src',
  'alt',
  'width',
  'height',
  'title',
  'lang',
  'dir',
  'colSpan',
  'rowSpan',
  'start',
  'dateTime',
  'cite',
]);

/**
 * An article's HTML as feed readers keep it: addresses absolute, no ids, classes or wrappers of the page.
 *
 * @param base absolute address that relative ones are resolved against
 */
export function feedHtmlOf(html: string, base: string): string {
  const clean = () => (tree: Root) => {
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName === 'div' && parent && index !== undefined) {
        parent.children.splice(index, 1, ...node.children);
        return index;
      }
      node.properties = propertiesOf(node, base);
      return undefined;
    });
  };
  return String(
    unified().use(rehypeParse, { fragment: true }).use(clean).use(rehypeStringify).processSync(html),
  );
}

function propertiesOf({ properties }: Element, base: string): Element['properties'] {
  const pairs = Object.entries(properties).filter(([name]) => kept.has(name));
  return Object.fromEntries(
    pairs.map(([name, value]) => [name, isAddress(name) ? new URL(String(value), base).href : value]),
  );
}

function isAddress(name: string): boolean {
  return name === 'href' || name === 'src' || name === 'cite';
}
