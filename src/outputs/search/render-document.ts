import type { Element, RootContent } from 'hast';
import { h } from 'hastscript';
import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { cutSpaceless, hasSpaceless } from '../../lib/spaceless-words.ts';
import type { SearchDocument } from '../../views/search/search-index.ts';

const processor = unified().use(rehypeParse, { fragment: true }).use(rehypeStringify).freeze();

/** What stands on an article's page for its notes alone, as CSS selectors. */
export const notIndexed = ['[data-footnote-ref]', '[data-footnote-backref]', '#user-content-footnote-label'];

/**
 * An article as Pagefind is given it: title, summary, as much of the text as may leave, and the caption, cut where a script
 * has no spaces. Ids that no heading and no passage has mark what stands outside of the text.
 */
export function renderDocument(document: SearchDocument, getBody: (digest: string) => string): string {
  const { title, summary, excerpt, body, caption, lang, day, facets } = document;
  const paragraph = (id: string, text: string | undefined) =>
    text === undefined ? '' : render(h('p', [h('i', { id }), cutSpaceless(text)]));
  // What a result says of its article; it comes with the text.
  const told = [['day', day], ...facets.filter(([kind]) => kind === 'source' || kind === 'language')];
  return [
    `<!doctype html><html lang="${lang}"><head>`,
    ...told.map(([name = '', content]) =>
      render(h('meta', { dataPagefindMeta: `${name}[content]`, content })),
    ),
    '</head><body>',
    render(h('h1', { id: '^title' }, cutSpaceless(title))),
    paragraph('^summary', summary),
    paragraph('^excerpt', excerpt),
    body === undefined ? '' : markPassages(cutHtml(getBody(body))),
    paragraph('^caption', caption),
    '</body></html>',
  ].join('\n');
}

/**
 * Puts a passage's id on an element of its own that stands before the text: of an element with an id Pagefind keeps the
 * text a second time, which every reader of a result would load.
 *
 * `<p id="p-0a1b2c3d">At six` → `<p><i id="p-0a1b2c3d"></i>At six`
 */
function markPassages(html: string): string {
  return html.replace(/(<[a-z]+(?: [^<>]*)?) id="(p-[\da-f]{8}(?:-\d+)?)"([^<>]*>)/gu, '$1$3<i id="$2"></i>');
}

function render(element: Element): string {
  return processor.stringify({ type: 'root', children: [element] });
}

/** Cuts the text of HTML; elements within a line go first, so that a word of which a part is a link stays whole. */
function cutHtml(html: string): string {
  // To parse costs more than to index; most texts need it not.
  if (!hasSpaceless(html)) return html;
  const tree = processor.parse(html);
  return processor.stringify({ ...tree, children: flatten(tree.children) });
}

const withinLine = new Set(
  'a abbr b bdi cite code del dfn em i ins kbd mark q s samp small span strong sub sup time u var'.split(' '),
);

function flatten<T extends RootContent>(nodes: readonly T[]): T[] {
  const flat: T[] = [];
  for (const node of nodes.flatMap(unwrap)) {
    const last = flat.at(-1);
    if (node.type === 'text' && last?.type === 'text') last.value += node.value;
    else flat.push(node.type === 'text' ? { ...node } : node);
  }
  return flat.map((node) => {
    if (node.type === 'text') return { ...node, value: cutSpaceless(node.value) };
    return node.type === 'element' ? { ...node, children: flatten(node.children) } : node;
  });
}

/** What stands in an element within a line, and what does not as it is. */
function unwrap<T extends RootContent>(node: T): T[] {
  if (node.type !== 'element' || !withinLine.has(node.tagName)) return [node];
  const { dataFootnoteRef, dataFootnoteBackref } = node.properties;
  if (dataFootnoteRef !== undefined || dataFootnoteBackref !== undefined) return [];
  return (node.children as T[]).flatMap(unwrap);
}
