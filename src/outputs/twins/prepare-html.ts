import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { resolveUri } from '../../lib/url.ts';

/**
 * Undoes what a page alone needs: addresses become absolute, a column's alignment an attribute again, the notes lose
 * their hidden heading and the ways back.
 *
 * @param base absolute address of the page
 */
export function rehypePrepare({ base }: { base: string }) {
  return (tree: Root): void => {
    visit(tree, 'element', (node, index, parent) => {
      if (parent && index !== undefined && isOfPageOnly(node)) {
        parent.children.splice(index, 1);
        return [SKIP, index];
      }
      alignByAttribute(node);
      if (node.properties.dataFootnoteRef !== undefined) return undefined;
      for (const name of ['href', 'src'] as const) {
        const address = node.properties[name];
        if (typeof address === 'string') node.properties[name] = resolveUri(address, base);
      }
      return undefined;
    });
  };
}

function isOfPageOnly({ properties }: Element): boolean {
  return properties.dataFootnoteBackref !== undefined || properties.id === 'user-content-footnote-label';
}

/** `class="align-right"` → `align="right"` (see markdown/rehype-scrollers.ts). */
function alignByAttribute({ properties }: Element): void {
  const names = Array.isArray(properties.className) ? properties.className.map(String) : [];
  const side = names.find((name) => name.startsWith('align-'))?.slice('align-'.length);
  if (side !== undefined) properties.align = side;
}
