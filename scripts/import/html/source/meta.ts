import type { Root } from 'hast';
import { elementsOf, prop } from '../tree.ts';

/** What the `meta` and `link` elements of a page say. */
export interface Meta {
  /** The first value under any of these names (`name`, `property` or `itemprop`, lower-cased), in the order given. */
  first(...names: string[]): { name: string; value: string } | undefined;
  all(name: string): string[];
  /** The address of the first link with this `rel`. */
  link(rel: string): string | undefined;
}

export function readMeta(root: Root): Meta {
  const values = new Map<string, string[]>();
  const links = new Map<string, string>();
  for (const element of elementsOf(root)) {
    if (element.tagName === 'meta') gatherMeta(values, element.properties);
    if (element.tagName !== 'link') continue;
    const href = prop(element, 'href')?.trim();
    for (const rel of (prop(element, 'rel') ?? '').toLowerCase().split(' '))
      if (href && !links.has(rel)) links.set(rel, href);
  }
  return {
    first(...names) {
      for (const name of names) {
        const value = values.get(name)?.[0];
        if (value !== undefined) return { name, value };
      }
      return undefined;
    },
    all: (name) => values.get(name) ?? [],
    link: (rel) => links.get(rel),
  };
}

function gatherMeta(values: Map<string, string[]>, properties: Record<string, unknown>): void {
  const content = properties.content;
  const value = typeof content === 'string' ? content.trim() : '';
  if (value === '') return;
  for (const key of ['name', 'property', 'itemProp', 'httpEquiv']) {
    const names = properties[key];
    for (const name of Array.isArray(names) ? names : [names]) {
      if (typeof name !== 'string') continue;
      const known = values.get(name.trim().toLowerCase());
      if (known) known.push(value);
      else values.set(name.trim().toLowerCase(), [value]);
    }
  }
}
