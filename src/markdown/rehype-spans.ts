import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/** Cells that one table may cover. A large one of a report has some hundreds. */
const mostCells = 10_000;

/**
 * A table whose cells span more than a table can hold has no spans: whoever lays out such a grid, as the plain-text twin
 * does, would fill the memory. What spans nothing says nothing.
 *
 * `<td colspan="1e9">` → `<td>`
 */
export function rehypeSpans() {
  return (tree: Root): void => {
    visit(tree, { tagName: 'table' }, (table) => {
      const cells = cellsOf(table);
      const covered = cells.reduce((sum, cell) => sum + spanOf(cell, 'colSpan') * spanOf(cell, 'rowSpan'), 0);
      for (const { properties } of cells) {
        for (const name of ['colSpan', 'rowSpan'] as const)
          if (covered > mostCells || !isWhole(properties[name])) Reflect.deleteProperty(properties, name);
      }
      return SKIP;
    });
  };
}

/** Those of tables within it, too. */
function cellsOf(table: Element): Element[] {
  const cells: Element[] = [];
  visit(table, 'element', (node) => {
    if (node.tagName === 'td' || node.tagName === 'th') cells.push(node);
  });
  return cells;
}

function spanOf({ properties }: Element, name: 'colSpan' | 'rowSpan'): number {
  const span = properties[name];
  return isWhole(span) ? Number(span) : 1;
}

function isWhole(span: unknown): boolean {
  return Number.isInteger(Number(span)) && Number(span) >= 1;
}
