import type { ListItem, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** Says of lists how they will be read again: what has only one part has nothing between its parts. Changes the tree. */
export function settleLists(body: Root): void {
  visit(body, 'list', (list) => {
    for (const item of list.children)
      item.spread = item.children.length > 1 && (item.spread === true || hasParagraphs(item));
    list.spread =
      list.children.length > 1 && (list.spread === true || list.children.some((item) => item.spread));
  });
}

/** Two paragraphs in a row need an empty line between them. */
function hasParagraphs({ children }: ListItem): boolean {
  return children.some(
    ({ type }, index) => type === 'paragraph' && children[index + 1]?.type === 'paragraph',
  );
}
