import type { Nodes, Root, RootContent, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Stretch } from './mend.ts';

const blocks = ['paragraph', 'heading', 'tableCell'] as const;

function isBlock(node: Nodes): node is Extract<Nodes, { type: (typeof blocks)[number] }> {
  return (blocks as readonly string[]).includes(node.type);
}

/** The words of a tree, block by block. */
export function textsOf(tree: Root): string[] {
  const texts: string[] = [];
  visit(tree, (node) => {
    if (isBlock(node)) texts.push(toString(node));
  });
  return texts;
}

/** A copy of the tree with the text of its blocks changed; code is left as it is. */
export function withStretches(tree: Root, change: (stretch: Stretch) => string): Root {
  const copy = structuredClone(tree);
  visit(copy, (block) => {
    if (!isBlock(block)) return;
    const first = firstTextOf(block);
    visit(block, 'text', (text) => {
      text.value = change({ text: text.value, isStart: text === first, isHeading: block.type === 'heading' });
    });
  });
  return copy;
}

function firstTextOf(node: Nodes): Text | undefined {
  if (node.type === 'text') return node;
  const [child] = 'children' in node ? (node.children as RootContent[]) : [];
  return child && firstTextOf(child);
}
