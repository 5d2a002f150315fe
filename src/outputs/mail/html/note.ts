import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import { noteTree } from '../note.ts';
import { heading } from './around.ts';
import { row } from './parts.ts';
import type { Desk } from './parts.ts';

/** The editor's note in running text. */
export function note(desk: Desk): Element[] {
  const { view, getBody } = desk;
  if (view.note === undefined) return [];
  const blocks = noteTree(getBody(view.note), view.url);
  if (blocks.length === 0) return [];
  blocks.forEach((block, index) => {
    dress(block);
    block.properties.style = `margin-top:${index === 0 ? 0 : 12}px;margin-bottom:0`;
  });
  return [heading(view.words.editorsNote, desk), row(blocks, { below: 26 })];
}

/** Gives each element of a block the class of its kind: styles are put on elements, and inherited by few programs. */
function dress(block: Element): void {
  visit(block, 'element', (node) => {
    if (node.tagName === 'a') node.properties.className = ['ink', 'link'];
    if (/^(?:p|li|blockquote|h[2-4])$/u.test(node.tagName)) node.properties.className = ['text', 'ink'];
  });
}
