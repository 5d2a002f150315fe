import type { Element, ElementContent } from 'hast';
import type { Footnotes } from '../footnotes.ts';

/** The paragraphs of a note as plain text; a list's items begin with a mark, a link names its footnote. */
export function noteParagraphs(blocks: readonly Element[], footnotes: Footnotes): string[] {
  return blocks.flatMap((block) => paragraphsOf(block, footnotes)).filter((text) => text.trim() !== '');
}

const holders = new Set(['ul', 'ol', 'blockquote', 'li']);

function paragraphsOf(block: Element, footnotes: Footnotes, mark = ''): string[] {
  if (!holders.has(block.tagName)) return [mark + textOf(block, footnotes)];
  const blocks = block.children.filter((child) => child.type === 'element');
  if (block.tagName === 'ul' || block.tagName === 'ol')
    return blocks.flatMap((item, index) =>
      paragraphsOf(item, footnotes, block.tagName === 'ol' ? `${index + 1}. ` : '* '),
    );
  // A tight item holds its text bare, a loose one in paragraphs.
  const isLoose = blocks.some(({ tagName }) => tagName === 'p' || holders.has(tagName));
  if (!isLoose) return [mark + textOf(block, footnotes)];
  const [first, ...rest] = blocks.flatMap((child) => paragraphsOf(child, footnotes));
  return first === undefined ? [] : [mark + first, ...rest];
}

function textOf(node: ElementContent, footnotes: Footnotes): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element') return '';
  if (node.tagName === 'br') return ' ';
  const text = node.children.map((child) => textOf(child, footnotes)).join('');
  const { href } = node.properties;
  return typeof href === 'string' ? `${text} ${footnotes.mark(href)}` : text;
}
