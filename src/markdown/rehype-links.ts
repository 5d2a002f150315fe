import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { withBase } from '../lib/url.ts';

/**
 * Links within the site get its base path; links within the text lead to the id that their target really has. Runs when
 * all ids are given.
 *
 * `<a href="/topics/">` → `<a href="/repo/topics/">`; `<a href="#fn-1">` → `<a href="#user-content-fn-1">`;
 * `<a href="#background">` → `<a href="#s-background">`
 */
export function rehypeLinks({ base }: { base: string }) {
  return (tree: Root, file: VFile): void => {
    const ids = idsIn(tree);
    visit(tree, 'element', (node) => {
      if (node.tagName !== 'a' || typeof node.properties.href !== 'string') return;
      const { href } = node.properties;
      if (href.startsWith('#')) node.properties.href = `#${targetOf(href.slice(1), ids)}`;
      else if (/^\/(?!\/)/u.test(href)) node.properties.href = withBase(base, href);
      else if (/^(?:https?:)?\/\//iu.test(href)) linkOut(node, href, file);
    });
  };
}

function idsIn(tree: Root): Set<string> {
  const ids = new Set<string>();
  visit(tree, 'element', ({ properties }) => {
    if (typeof properties.id === 'string') ids.add(properties.id);
  });
  return ids;
}

/** The sanitiser's prefix, then the headings'. */
const prefixes = ['', 'user-content-', 's-'];

function targetOf(fragment: string, ids: ReadonlySet<string>): string {
  return prefixes.map((prefix) => prefix + fragment).find((id) => ids.has(id)) ?? fragment;
}

function linkOut(node: Element, href: string, file: VFile): void {
  node.properties.rel = ['noopener'];
  if (URL.canParse(href, 'https://example.org')) return;
  file.message(
    `"${href}" is no address that a browser can open. Write the whole address, for example https://example.org/page.`,
    { place: node.position, ruleId: 'bad-address' },
  );
}
