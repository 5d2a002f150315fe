import type { PhrasingContent, Root, RootContent, TableCell } from 'mdast';
import { phrasing } from 'mdast-util-phrasing';
import { visit } from 'unist-util-visit';

/** Puts the paragraphs and lists of table cells, for which Markdown has no place, on the cell’s one line. Changes the tree. */
export function flattenCells(body: Root): void {
  visit(body, 'tableCell', (cell) => {
    cell.children = lineOf(cell.children);
  });
}

function lineOf(children: TableCell['children'] | readonly RootContent[]): PhrasingContent[] {
  const line: PhrasingContent[] = [];
  for (const child of children as readonly RootContent[]) {
    if (child.type === 'break') line.push({ type: 'text', value: ' ' });
    else if (phrasing(child)) line.push(child);
    else if ('children' in child) {
      if (line.length > 0) line.push({ type: 'text', value: ' ' });
      line.push(...lineOf(child.children));
    } else if ('value' in child) line.push({ type: 'inlineCode', value: child.value });
  }
  return line;
}
