import type { Element } from 'hast';
import type { FootnoteDefinition, Link, Root } from 'mdast';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import type { Options } from 'rehype-remark';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { rehypePrepare } from './prepare-html.ts';

/**
 * An article's HTML as Markdown's tree, with notes as Markdown writes them: `<sup><a data-footnote-ref href="#user-content-fn-1">`
 * → `[^1]`, and the list at the end → `[^1]: …`.
 */
export function articleTree(html: string, base: string): Root {
  const processor = unified()
    .use(rehypeParse, { fragment: true })
    .use(rehypePrepare, { base })
    .use(rehypeRemark, { handlers })
    .use(tightenLists);
  return processor.runSync(processor.parse(html));
}

/** Empty lines stand only in lists whose items have several paragraphs; the library sets them around every nested list. */
function tightenLists() {
  return (tree: Root): void => {
    visit(tree, 'list', (list) => {
      for (const item of list.children)
        item.spread = item.children.filter(({ type }) => type !== 'list').length > 1;
      list.spread = list.children.some(({ spread }) => spread);
    });
  };
}

type Handlers = NonNullable<Options['handlers']>;

const handlers: Handlers = {
  a: (state, node: Element) => {
    if (node.properties.dataFootnoteRef === undefined) return linkOf(state, node);
    const label = labelOf(node.properties.href);
    return { type: 'footnoteReference', identifier: label, label };
  },
  sub: (state, node: Element) => inMarkup(state, node),
  sup: (state, node: Element) => (isReference(node) ? state.all(node) : inMarkup(state, node)),
  section: (state, node: Element) =>
    node.properties.dataFootnotes === undefined ? state.toFlow(state.all(node)) : notesOf(state, node),
};

type State = Parameters<NonNullable<Handlers[string]>>[0];

function linkOf(state: State, node: Element) {
  const children = state.all(node) as Link['children'];
  const { href, title } = node.properties;
  return {
    type: 'link' as const,
    url: typeof href === 'string' ? href : '',
    title: typeof title === 'string' ? title : null,
    children,
  };
}

/** What Markdown has no sign for and the words need: H<sub>2</sub>O. */
function inMarkup(state: State, node: Element) {
  const [begin, end] = [`<${node.tagName}>`, `</${node.tagName}>`].map((value) => ({
    type: 'html' as const,
    value,
  }));
  return [begin, ...state.all(node), end].filter((child) => child !== undefined);
}

function isReference({ children }: Element): boolean {
  return children.some((child) => child.type === 'element' && child.properties.dataFootnoteRef !== undefined);
}

function notesOf(state: State, section: Element): FootnoteDefinition[] {
  const notes: FootnoteDefinition[] = [];
  visit(section, { tagName: 'li' }, (item) => {
    const label = labelOf(item.properties.id);
    if (label === '') return;
    const children = state.toFlow(state.all(item)) as FootnoteDefinition['children'];
    notes.push({ type: 'footnoteDefinition', identifier: label, label, children });
  });
  return notes;
}

/** `user-content-fn-1` → `1`; a name in another script is percent-encoded. */
function labelOf(id: Element['properties'][string]): string {
  const match = typeof id === 'string' ? /user-content-fn-(.+)$/u.exec(id) : null;
  return decodeURIComponent(match?.[1] ?? '');
}
