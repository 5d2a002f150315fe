import type { Element, Parents, Root } from 'hast';
import { prop, textOf } from '../tree.ts';

/** The first article that a page marks up with microdata, by property. */
export interface Microdata {
  values(property: string): string[];
}

/**
 * Reads `itemprop` within the first article's `itemscope`. A property that is a thing itself (an author) gives its
 * `name`. Pages that forget the scope are read as a whole.
 */
export function readMicrodata(root: Root): Microdata {
  const found = new Map<string, string[]>();
  gather(findArticle(root) ?? root, found);
  return { values: (property) => found.get(property) ?? [] };
}

function findArticle(node: Parents): Element | undefined {
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    if (/schema\.org\/\w*(?:Article|Posting|Report)\b/iu.test(prop(child, 'itemType') ?? '')) return child;
    const inner = findArticle(child);
    if (inner) return inner;
  }
  return undefined;
}

function gather(node: Parents, found: Map<string, string[]>): void {
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    const names = (prop(child, 'itemProp') ?? '').split(' ').filter(Boolean);
    const isThing = prop(child, 'itemScope') !== undefined;
    for (const name of names) add(found, name, isThing ? nameOf(child) : valueOf(child));
    if (!isThing) gather(child, found);
  }
}

function add(found: Map<string, string[]>, name: string, value: string): void {
  if (value === '') return;
  const known = found.get(name);
  if (known) known.push(value);
  else found.set(name, [value]);
}

function nameOf(thing: Element): string {
  const inner = new Map<string, string[]>();
  gather(thing, inner);
  return inner.get('name')?.[0] ?? inner.get('url')?.[0] ?? textOf(thing);
}

function valueOf(element: Element): string {
  const attribute = prop(element, 'content') ?? prop(element, 'dateTime');
  if (attribute !== undefined && attribute.trim() !== '') return attribute.trim();
  if (element.tagName === 'img') return prop(element, 'src') ?? '';
  if (element.tagName === 'link') return prop(element, 'href') ?? '';
  return textOf(element);
}
