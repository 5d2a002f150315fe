import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/**
 * What may be wider than the screen scrolls by itself, and the keyboard reaches it: a table in a region of its own, code
 * as it is. A column's alignment becomes a class: HTML's own attribute is obsolete.
 *
 * `<table>…</table>` → `<section class="table" tabindex="0" aria-label="Table 1"><table>…</table></section>`;
 * `<td align="right">` → `<td class="align-right">`; `<pre>…</pre>` → `<pre tabindex="0">…</pre>`
 */
export function rehypeScrollers({ tableLabel }: { tableLabel: string }) {
  return (tree: Root): void => {
    visit(tree, 'element', (node) => {
      if (node.tagName === 'pre') node.properties.tabIndex = 0;
      alignByClass(node);
    });
    let count = 0;
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName !== 'table' || !parent || index === undefined) return undefined;
      count += 1;
      parent.children[index] = regionOf(node, `${tableLabel} ${count}`);
      return SKIP;
    });
  };
}

function alignByClass({ properties }: Element): void {
  const { align } = properties;
  delete properties.align;
  if (align === 'left' || align === 'center' || align === 'right') properties.className = [`align-${align}`];
}

function regionOf(table: Element, ariaLabel: string): Element {
  const properties = { className: ['table'], tabIndex: 0, ariaLabel };
  return { type: 'element', tagName: 'section', properties, children: [table] };
}
