import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/**
 * The page has its own `h1`: a body that holds one has all its headings moved a step down.
 *
 * `<h1>A</h1><h2>B</h2>` → `<h2>A</h2><h3>B</h3>`; a body that begins at `h3` is moved up to begin at `h2`.
 */
export function rehypeHeadings() {
  return (tree: Root): void => {
    const headings: Element[] = [];
    visit(tree, 'element', (node) => {
      if (/^h[1-6]$/u.test(node.tagName) && node.properties.className === undefined) headings.push(node);
    });
    const shift = 2 - Math.min(...headings.map(levelOf));
    if (headings.length === 0 || shift === 0) return;
    for (const heading of headings) heading.tagName = `h${Math.min(6, levelOf(heading) + shift)}`;
  };
}

function levelOf(heading: Element): number {
  return Number(heading.tagName.slice(1));
}
