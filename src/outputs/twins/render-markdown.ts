import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { Document, Scalar, visit } from 'yaml';
import type { TwinView } from '../../views/twin-view.ts';
import { documentTree } from './document-tree.ts';

const writer = unified()
  .use(remarkGfm)
  .use(remarkStringify, { bullet: '-', emphasis: '_', rule: '-', listItemIndent: 'one' })
  .freeze();

/**
 * An article as Markdown with front matter, in the words of the content folder.
 *
 * @param getBody the HTML of a body by its digest
 */
export function renderMarkdown(view: TwinView, getBody: (digest: string) => string): string {
  return `---\n${frontMatter(matterOf(view))}---\n\n${writer.stringify(documentTree(view, getBody))}`;
}

/** Fields as YAML that stays text where a program takes the whole file for Markdown: no HTML, no link begins in it. */
function frontMatter(matter: Record<string, unknown>): string {
  const document = new Document(matter);
  visit(document, {
    Scalar: (_key, node) => {
      if (typeof node.value === 'string' && /[<[]/u.test(node.value)) node.type = Scalar.QUOTE_DOUBLE;
    },
  });
  // Only in quoted values are there any: lists are written a line each.
  return document.toString({ lineWidth: 0 }).replaceAll('<', '\\u003c').replaceAll('[', '\\u005b');
}

function matterOf({ article }: TwinView): Record<string, unknown> {
  const { title, summary, url, published, changed, authors, contributors, dateline } = article;
  const { lang, rights, licence, source, topics } = article;
  const matter = {
    title,
    summary,
    url,
    published,
    updated: changed,
    authors,
    contributors,
    dateline,
    lang,
    source: source && { name: source.name, url: source.url },
    rights,
    licence,
    topics: topics.map(({ label }) => label),
  };
  return Object.fromEntries(Object.entries(matter).filter(([, value]) => !isEmpty(value)));
}

function isEmpty(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0);
}
