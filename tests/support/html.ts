import type { Element } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

const parser = unified().use(rehypeParse);

/** Every element of a page, in its order. */
export function elementsIn(html: string): Element[] {
  const elements: Element[] = [];
  visit(parser.parse(html), 'element', (element) => void elements.push(element));
  return elements;
}

export function idsIn(html: string): Set<string> {
  return new Set(elementsIn(html).map(({ properties }) => String(properties.id)));
}

/** Every address that a page asks for or leads to, as written. */
export function addressesIn(html: string): string[] {
  return elementsIn(html).flatMap(({ tagName, properties }) => {
    const { href, src, srcSet, poster, content } = properties;
    const single = [href, src, poster, isAddress(tagName, content) ? content : undefined];
    const several =
      typeof srcSet === 'string' ? srcSet.split(',').map((part) => part.trim().split(' ')[0]) : [];
    return [...single, ...several].filter((value) => typeof value === 'string');
  });
}

/** The style sheets that stand in a page itself. */
export function stylesIn(html: string): string[] {
  return textsOf(elementsIn(html).filter(({ tagName }) => tagName === 'style'));
}

function isAddress(tagName: string, content: unknown): boolean {
  return tagName === 'meta' && /^https?:\/\//u.test(String(content));
}

/** The text within each of some elements. */
export function textsOf(elements: readonly Element[]): string[] {
  return elements.map(({ children }) =>
    children.flatMap((child) => (child.type === 'text' ? [child.value] : [])).join(''),
  );
}
