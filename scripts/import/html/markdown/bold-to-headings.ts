import type { Element, Parents } from 'hast';
import { elementsOf, isElement, textOf } from '../tree.ts';

/** Longer ones are sentences that somebody stresses. */
const longest = 90;

/** A short paragraph all in bold over a paragraph is a subhead, in a text that has no headings of its own. */
export function boldToHeadings(tree: Parents): void {
  if (elementsOf(tree).some(({ tagName }) => /^h[1-6]$/u.test(tagName))) return;
  const paragraphs = elementsOf(tree).filter(
    ({ tagName }) => tagName === 'p' || tagName === 'ul' || tagName === 'ol',
  );
  paragraphs.forEach((paragraph, at) => {
    const next = paragraphs[at + 1];
    if (at === 0 || !next || !isSubhead(paragraph) || isSubhead(next)) return;
    paragraph.tagName = 'h2';
    paragraph.children = paragraph.children.flatMap((child) => (isBold(child) ? child.children : [child]));
  });
}

function isSubhead(paragraph: Element): boolean {
  if (paragraph.tagName !== 'p') return false;
  const text = textOf(paragraph);
  if (text.length < 3 || text.length > longest || /[.,;:!…。]["'”’»)]*$/u.test(text)) return false;
  return paragraph.children.every((child) => isBold(child) || textOf(child) === '');
}

function isBold(node: Element['children'][number]): node is Element {
  return isElement(node, 'strong', 'b');
}
