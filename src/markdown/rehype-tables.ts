import type { Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/**
 * A wide table scrolls in a region of its own that the keyboard reaches.
 *
 * `<table>…</table>` → `<div class="table" role="region" tabindex="0" aria-label="Table 1"><table>…</table></div>`
 */
export function rehypeTables({ tableLabel }: { tableLabel: string }) {
  return (tree: Root): void => {
    let count = 0;
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName !== 'table' || !parent || index === undefined) return undefined;
      count += 1;
      const properties = {
        className: ['table'],
        role: 'region',
        tabIndex: 0,
        ariaLabel: `${tableLabel} ${count}`,
      };
      parent.children[index] = { type: 'element', tagName: 'div', properties, children: [node] };
      return SKIP;
    });
  };
}
