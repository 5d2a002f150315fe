import type { Block } from '../body/blocks.ts';
import { isElement, textOf } from '../tree.ts';
import type { Pass } from './article-text.ts';
import { withoutBlocks } from './article-text.ts';

/** Longer lines are text with a long link in it. */
const longest = 240;

/** Takes out paragraphs that are no more than a link to another page of the site, with or without a word before it. */
export const dropLinkLines: Pass = (text) => {
  const gone = text.blocks.filter((block, at) => {
    if (block.element.tagName !== 'p' || block.length > longest || isInList(block)) return false;
    const before = text.blocks[at - 1];
    // What a colon announces is part of the text.
    if (before && /[:：]$/u.test(before.text)) return false;
    return isLinkAlone(block) || isLabelledLink(block);
  });
  return withoutBlocks(text, new Set(gone), 'a link to another page, and no text');
};

function isLinkAlone({ linkShare, text }: Block): boolean {
  return linkShare > 0.85 && !/^(?:https?:\/\/|www\.)\S+$/u.test(text);
}

/** `<strong>More news:</strong> <a>…</a>` */
function isLabelledLink({ element, linkShare }: Block): boolean {
  if (linkShare < 0.5) return false;
  const [first] = element.children.filter((child) => textOf(child) !== '');
  return isElement(first, 'strong', 'b', 'em', 'span') && /[:：|»]$/u.test(textOf(first));
}

function isInList({ ancestors }: Block): boolean {
  return ancestors.some(({ tagName }) => tagName === 'li' || tagName === 'blockquote');
}
