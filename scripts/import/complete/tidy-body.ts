import type { Heading, Nodes, Parents, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { collapseSpace, fold } from '../../../src/lib/text.ts';
import { isWebUrl } from '../../../src/lib/url.ts';
import type { Removed } from '../draft.ts';
import { flattenCells } from './flatten-cells.ts';
import { linkAddresses } from './link-addresses.ts';
import { settleLists } from './settle-lists.ts';

export interface TidyBody {
  body: Root;
  removed: Removed[];
}

/**
 * Makes a tree fit to be written: no HTML, no pictures from other hosts (they become links), headings from the second
 * level down, nothing empty, no title at the top. What goes is listed.
 */
export function tidyBody(tree: Root, title: string | undefined): TidyBody {
  const removed: Removed[] = [];
  const body = structuredClone(tree);
  delete body.position;
  replacePictures(body, removed);
  dropTitle(body, title);
  fitHeadings(body);
  flattenCells(body);
  tidyChildren(body);
  settleLists(body);
  linkAddresses(body);
  return { body, removed };
}

function replacePictures(body: Root, removed: Removed[]): void {
  visit(body, (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    if (node.type === 'html')
      removed.push({ text: node.value.slice(0, 200), why: 'HTML that has no Markdown' });
    if (node.type === 'image') {
      const alt = collapseSpace(node.alt ?? '');
      if (isWebUrl(node.url) && alt !== '') {
        parent.children.splice(index, 1, {
          type: 'link',
          url: node.url,
          children: [{ type: 'text', value: alt }],
        });
        return index + 1;
      }
      const why = isWebUrl(node.url)
        ? 'a picture on another host, with no words to link it by'
        : 'a picture that is not imported with the text; put its file beside the article and name it again';
      removed.push({ text: alt === '' ? node.url : `![${alt}](${node.url})`, why });
    }
    if (node.type !== 'html' && node.type !== 'image' && node.type !== 'imageReference') return undefined;
    parent.children.splice(index, 1);
    return index;
  });
}

function dropTitle(body: Root, title: string | undefined): void {
  const [first] = body.children;
  if (first?.type === 'heading' && title !== undefined && fold(toString(first)) === fold(title))
    body.children.shift();
}

/** The page’s own title is the first level; the text’s highest heading takes the second, and no level is left out below. */
function fitHeadings(body: Root): void {
  const headings: Heading[] = [];
  visit(body, 'heading', (heading) => void headings.push(heading));
  const depths = [...new Set(headings.map(({ depth }) => depth))].sort();
  for (const heading of headings) {
    heading.depth = Math.min(6, depths.indexOf(heading.depth) + 2) as Heading['depth'];
  }
}

/** Merges neighbouring text, trims what blocks begin and end with, and drops what holds nothing. */
function tidyChildren(parent: Parents): void {
  const children: RootContent[] = [];
  for (const child of parent.children as RootContent[]) {
    delete child.position;
    if ('children' in child) tidyChildren(child);
    const last = children.at(-1);
    if (child.type === 'text' && last?.type === 'text') last.value += child.value;
    else children.push(child);
  }
  if (isTextBlock(parent)) trimEdges(children);
  parent.children = children.filter((child) => !isEmpty(child));
}

function isTextBlock({ type }: Nodes): boolean {
  return type === 'paragraph' || type === 'heading' || type === 'tableCell';
}

function trimEdges(children: RootContent[]): void {
  for (const child of children)
    if (child.type === 'text') child.value = child.value.replace(/[ \t]+(?=\n)|(?<=\n)[ \t]+/gu, '');
  while (children[0]?.type === 'break') children.shift();
  while (children.at(-1)?.type === 'break') children.pop();
  const [first, last] = [children[0], children.at(-1)];
  if (first?.type === 'text') first.value = first.value.replace(/^\s+/u, '');
  if (last?.type === 'text') last.value = last.value.replace(/\s+$/u, '');
}

function isEmpty(node: RootContent): boolean {
  if (node.type === 'text') return node.value === '';
  if (node.type === 'tableCell' || node.type === 'tableRow' || node.type === 'footnoteDefinition')
    return false;
  return 'children' in node && node.children.length === 0;
}
