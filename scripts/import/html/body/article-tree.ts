import type { Element, ElementContent } from 'hast';
import { newElement } from '../tree.ts';
import type { Block, Media } from './blocks.ts';

/** The chosen blocks and media in the elements that hold them on the page, and nothing else. */
export function articleTree(root: Element, blocks: readonly Block[], media: readonly Media[]): Element {
  const wanted = new Set<Element>([...blocks, ...media].map(({ element }) => element));
  const pruned = prune(root, wanted);
  return pruned ?? newElement('div', []);
}

function prune(element: Element, wanted: ReadonlySet<Element>): Element | undefined {
  if (wanted.has(element)) return element;
  const children: ElementContent[] = element.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    return prune(child, wanted) ?? [];
  });
  return children.length === 0 ? undefined : { ...element, children };
}
