import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { stringify } from 'yaml';
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
  return `---\n${stringify(matterOf(view), { lineWidth: 0 })}---\n\n${writer.stringify(documentTree(view, getBody))}`;
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
