import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { createMemo } from '../../lib/memo.ts';
import type { TwinView } from '../../views/twin-view.ts';
import { articleTree } from './article-tree.ts';

/** The whole twin as Markdown's tree: title, figure, as much of the text as may leave, corrections. */
export function documentTree({ article }: TwinView, getBody: (digest: string) => string): Root {
  const { title, summary, lede, body, url, more, correctionLines } = article;
  const text: RootContent[] =
    body === undefined
      ? [...(lede === undefined ? [] : [paragraph(lede)]), link(more.label, more.href)]
      : treeOf(getBody(body), url).children;
  const isNote = ({ type }: RootContent) => type === 'footnoteDefinition';
  return {
    type: 'root',
    children: [
      { type: 'heading', depth: 1, children: [{ type: 'text', value: title }] },
      ...(summary === undefined ? [] : [paragraph({ type: 'emphasis', children: [textNode(summary)] })]),
      ...figureNodes(article),
      ...text.filter((node) => !isNote(node)),
      ...correctionLines.map(paragraph),
      ...text.filter(isNote),
    ],
  };
}

function treeOf(html: string, url: string): Root {
  return lately(`${url} ${html}`, () => articleTree(html, url));
}

/** An article has two twins. */
const lately = createMemo<Root>(4);

function figureNodes({ figure }: TwinView['article']): RootContent[] {
  if (!figure) return [];
  const line = [figure.caption, figure.credit].filter((part) => part !== undefined).join(' ');
  const image = paragraph({ type: 'image', url: figure.url, alt: figure.alt });
  return line === '' ? [image] : [image, paragraph(line)];
}

function link(label: string, url: string): Paragraph {
  return paragraph({ type: 'link', url, children: [textNode(label)] });
}

function paragraph(content: PhrasingContent | string): Paragraph {
  return { type: 'paragraph', children: [typeof content === 'string' ? textNode(content) : content] };
}

function textNode(value: string) {
  return { type: 'text' as const, value };
}
