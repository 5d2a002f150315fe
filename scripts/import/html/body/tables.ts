import type { Element } from 'hast';
import { elementsOf, findElement, prop, textOf } from '../tree.ts';

/** A table of figures and short words; pages were once laid out with tables, too. */
export function isDataTable(table: Element): boolean {
  if (table.tagName !== 'table') return false;
  const inner = elementsOf(table);
  const cells = inner.filter(({ tagName }) => tagName === 'td' || tagName === 'th');
  const rows = inner.filter(({ tagName }) => tagName === 'tr').length;
  const outsize = cells.some(
    (cell) => textOf(cell).length > 600 || findElement(cell, 'table', 'h1', 'h2', 'h3'),
  );
  return !outsize && rows > 1 && cells.length >= 2 * rows && prop(table, 'role') !== 'presentation';
}

/** The cells of a layout table are parts of the page like any other. */
export function openLayoutTables(body: Element): void {
  for (const table of elementsOf(body).filter(({ tagName }) => tagName === 'table')) {
    if (isDataTable(table)) continue;
    const parts = elementsOf(table).filter((inner) =>
      /^(?:tbody|thead|tfoot|tr|td|th|caption)$/u.test(inner.tagName),
    );
    for (const part of [table, ...parts]) part.tagName = 'div';
  }
}
