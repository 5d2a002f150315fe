import { printable } from '../../lib/printable.ts';

/** An XML document: the declaration and its outermost element. */
export function xmlDocument(
  name: string,
  namespaces: Record<string, string>,
  children: readonly string[],
): string {
  const attributes = Object.entries(namespaces).map(([prefix, uri]) => ` ${prefix}="${uri}"`);
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<${name}${attributes.join('')}>`,
    ...children,
    `</${name}>`,
  ];
  return `${lines.join('\n')}\n`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** An element that holds text. */
export function textElement(name: string, text: string): string {
  return element(name, [printable(text).replace(/[&<>]/gu, (sign) => entities[sign] ?? sign)]);
}

/** An element that holds elements. */
export function element(name: string, children: readonly string[]): string {
  return `<${name}>${children.join('')}</${name}>`;
}
