import type { Element, ElementContent, RootContent } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { uriOf } from '../../lib/url.ts';

const parser = unified().use(rehypeParse, { fragment: true }).freeze();

/** What a mail sets of a note: running text. Pictures and tables are left to the site. */
const kept = new Set(
  'a abbr b blockquote br cite code em h2 h3 h4 i li ol p q s small strong sub sup u ul'.split(' '),
);
const dropped = new Set('figure iframe img pre script style svg table template'.split(' '));

/**
 * An editor's note as a tree of plain elements, with no attribute but addresses, which are absolute.
 *
 * @param page absolute address that relative ones are resolved against
 */
export function noteTree(html: string, page: string): Element[] {
  const nodes = parser.parse(html).children.flatMap((node) => keep(node, page));
  return nodes.filter((node) => node.type === 'element');
}

function keep(node: RootContent, page: string): ElementContent[] {
  if (node.type === 'text') return [node];
  if (node.type !== 'element' || isDropped(node)) return [];
  const children = node.children.flatMap((child) => keep(child, page));
  if (!kept.has(node.tagName)) return children;
  const { href } = node.properties;
  const properties = typeof href === 'string' ? { href: absolute(href, page) } : {};
  return [{ type: 'element', tagName: node.tagName, properties, children }];
}

function isDropped({ tagName, properties }: Element): boolean {
  return dropped.has(tagName) || properties.dataFootnotes !== undefined || properties.hidden === true;
}

function absolute(address: string, page: string): string {
  return uriOf(URL.parse(address, page)?.href ?? page) ?? page;
}
