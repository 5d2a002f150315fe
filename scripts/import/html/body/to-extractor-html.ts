import type { Element, Nodes } from 'hast';
import { prop } from '../tree.ts';

/**
 * The page as the extractors get it: they only have to say which numbered blocks they keep, so what they don't look at
 * is left out, and no character needs escaping (linkedom makes a node of every escaped one).
 */
export function toExtractorHtml(node: Nodes): string {
  const parts: string[] = [];
  write(node, parts);
  return `<!doctype html><html><head></head><body>${parts.join('')}</body></html>`;
}

const kept: Readonly<Record<string, string>> = {
  className: 'class',
  id: 'id',
  role: 'role',
  href: 'href',
  src: 'src',
  alt: 'alt',
  rel: 'rel',
  itemProp: 'itemprop',
  width: 'width',
  height: 'height',
  ariaLabel: 'aria-label',
  dataTestid: 'data-testid',
  dataComponent: 'data-component',
  dataComponentName: 'data-component-name',
  dataBlock: 'data-block',
};

const empty = new Set([
  'img',
  'br',
  'hr',
  'wbr',
  'source',
  'embed',
  'track',
  'col',
  'area',
  'input',
  'link',
  'meta',
]);

function write(node: Nodes, parts: string[]): void {
  if (node.type === 'text') parts.push(node.value.replace(/[<>&]/gu, ' '));
  if (node.type === 'root') for (const child of node.children) write(child, parts);
  if (node.type !== 'element') return;
  parts.push(`<${node.tagName}${attributesOf(node)}>`);
  if (empty.has(node.tagName)) return;
  for (const child of node.children) write(child, parts);
  parts.push(`</${node.tagName}>`);
}

function attributesOf(element: Element): string {
  let text = '';
  for (const name of Object.keys(element.properties)) {
    const attribute = kept[name];
    if (attribute !== undefined)
      text += ` ${attribute}="${(prop(element, name) ?? '').replace(/["<>&]/gu, ' ')}"`;
  }
  return text;
}
