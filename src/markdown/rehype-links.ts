import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { decodeUri, withBase } from '../lib/url.ts';
import { isMarkdown } from './is-markdown.ts';

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
 * all ids are given. An address is first written as browsers read it, so that none looks like one of the site and leads
 * elsewhere.
 *
 * `<a href="/topics/">` → `<a href="/repo/topics/">`; `<a href="#fn-1">` → `<a href="#user-content-fn-1">`;
 * `<a href="#background">` → `<a href="#s-background">`; `<a href="/\\example.org">` → `<a href="//example.org" rel="noopener">`
 */
export function rehypeLinks({ base }: { base: string }) {
  return (tree: Root, file: VFile): void => {
    const ids = idsIn(tree);
    const links: TextLink[] = [];
    visit(tree, 'element', (node) => {
      if (node.tagName !== 'a' || typeof node.properties.href !== 'string') return;
      const href = asRead(node.properties.href);
      node.properties.href = href;
      if (href.startsWith('#')) linkWithin(node, href, ids, file);
      else if (/^(?:https?:)?\/\//iu.test(href)) linkOut(node, href, file);
      else if (!/^mailto:/iu.test(href)) {
        // Where a stranger's HTML leads is not the editor's to mend.
        if (isMarkdown(node, file))
          links.push({ href, line: node.position?.start.line, column: node.position?.start.column });
        if (href.startsWith('/')) node.properties.href = withBase(base, href);
      }
    });
    file.data.links = links;
  };
}

/** Browsers take tabs and line ends out, trim controls and spaces, and read `\\` as `/` before a query (URL Standard, 4.4). */
function asRead(address: string): string {
  const trimmed = address.replace(/[\t\n\r]|^[\0- ]+|[\0- ]+$/gu, '');
  return trimmed.replace(/^[^?#]*/u, (path) => path.replaceAll('\\', '/'));
}

/** All ids; where an author gave one twice, the first keeps it. */
function idsIn(tree: Root): Set<string> {
  const ids = new Set<string>();
  visit(tree, 'element', ({ properties }) => {
    if (typeof properties.id !== 'string') return;
    if (ids.has(properties.id)) delete properties.id;
    else ids.add(properties.id);
  });
  return ids;
}

/** What an id of the text may begin with: nothing, the sanitiser's prefix, the headings'. */
export const idPrefixes = ['', 'user-content-', 's-'];

function linkWithin(node: Element, href: string, ids: ReadonlySet<string>, file: VFile): void {
  const fragment = href.slice(1);
  // Browsers look for the id as it is written, then decoded (HTML, 7.4.6.4): a note's id is percent-encoded itself.
  const prefix = idPrefixes.find(
    (start) => ids.has(start + fragment) || ids.has(start + decodeUri(fragment)),
  );
  node.properties.href = `#${prefix ?? ''}${fragment}`;
  if (prefix !== undefined || fragment === '') return;
  const message = `Nothing in this text has the name "${decodeUri(fragment)}", so the link leads to the top of the page. Name a heading by its words in lower case with hyphens, for example #what-was-said, or a passage by its id.`;
  file.info(message, { place: node.position, ruleId: 'missing-anchor' });
}

/** An address that no browser can open is left out: its words stay. */
function linkOut(node: Element, href: string, file: VFile): void {
  if (URL.canParse(href, 'https://example.org')) {
    node.properties.rel = ['noopener'];
    return;
  }
  delete node.properties.href;
  const reason = `"${href}" is no address that a browser can open. Write the whole address, for example https://example.org/page.`;
  file.info(reason, { place: node.position, ruleId: 'bad-address' });
}
