import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { withBase } from '../lib/url.ts';

/**
 * Links within the site get its base path, links within the text the prefix that the sanitiser gave their target.
 *
 * `<a href="/topics/">` → `<a href="/repo/topics/">`; `<a href="#fn-1">` → `<a href="#user-content-fn-1">`
 */
export function rehypeLinks({ base }: { base: string }) {
  return (tree: Root): void => {
    const ids = new Set<string>();
    visit(tree, 'element', (node) => {
      if (typeof node.properties.id === 'string') ids.add(node.properties.id);
    });
    visit(tree, 'element', (node) => {
      if (node.tagName !== 'a' || typeof node.properties.href !== 'string') return;
      const { href } = node.properties;
      if (href.startsWith('#') && ids.has(`user-content-${href.slice(1)}`)) {
        node.properties.href = `#user-content-${href.slice(1)}`;
      } else if (/^\/(?!\/)/u.test(href)) {
        node.properties.href = withBase(base, href);
      } else if (/^(?:https?:)?\/\//iu.test(href)) {
        node.properties.rel = ['noopener'];
      }
    });
  };
}
