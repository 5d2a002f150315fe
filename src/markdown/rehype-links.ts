import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { withBase } from '../lib/url.ts';

declare module 'vfile' {
  interface DataMap {
    /** Links to other pages of the site, as written, with lines of the body. */
    links: TextLink[];
  }
}

export interface TextLink {
  href: string;
  line?: number | undefined;
  column?: number | undefined;
}

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
    const links: TextLink[] = [];
    visit(tree, 'element', (node) => {
      if (node.tagName !== 'a' || typeof node.properties.href !== 'string') return;
      const { href } = node.properties;
      if (href.startsWith('#')) linkWithin(node, href, ids, file);
      else if (/^(?:https?:)?\/\//iu.test(href)) linkOut(node, href, file);
      else if (!/^mailto:/iu.test(href)) {
        links.push({ href, line: node.position?.start.line, column: node.position?.start.column });
        if (href.startsWith('/')) node.properties.href = withBase(base, href);
      }
    });
    file.data.links = links;
  };
}

function idsIn(tree: Root): Set<string> {
  const ids = new Set<string>();
  visit(tree, 'element', ({ properties }) => {
    if (typeof properties.id === 'string') ids.add(properties.id);
  });
  return ids;
}

/** What an id of the text may begin with: nothing, the sanitiser's prefix, the headings'. */
export const idPrefixes = ['', 'user-content-', 's-'];

function linkWithin(node: Element, href: string, ids: ReadonlySet<string>, file: VFile): void {
  const fragment = href.slice(1);
  const prefix = idPrefixes.find((candidate) => ids.has(candidate + decoded(fragment)));
  node.properties.href = `#${prefix ?? ''}${fragment}`;
  if (prefix !== undefined || fragment === '') return;
  const message = `Nothing in this text has the name "${decoded(fragment)}", so the link leads to the top of the page. Name a heading by its words in lower case with hyphens, for example #what-was-said, or a passage by its id.`;
  file.info(message, { place: node.position, ruleId: 'missing-anchor' });
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch (error) {
    if (error instanceof URIError) return fragment;
    throw error;
  }
}

function linkOut(node: Element, href: string, file: VFile): void {
  node.properties.rel = ['noopener'];
  if (URL.canParse(href, 'https://example.org')) return;
  file.message(
    `"${href}" is no address that a browser can open. Write the whole address, for example https://example.org/page.`,
    { place: node.position, ruleId: 'bad-address' },
  );
}
