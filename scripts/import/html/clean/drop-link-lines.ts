import type { Element } from 'hast';
import { readMore } from '../../words/furniture.ts';
import type { Block } from '../body/blocks.ts';
import { elementsOf, findElement, textOf } from '../tree.ts';
import { sectionLabel } from '../words/phrases.ts';
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
    const announced = before !== undefined && /[:：]$/u.test(before.text);
    return (!announced && isLinkAlone(block)) || isLabelledLink(block);
  });
  return withoutBlocks(text, new Set(gone), 'a link to another page, and no text');
};

function isLinkAlone({ linkShare, text, ancestors }: Block): boolean {
  const quoted = ancestors.some(({ tagName }) => tagName === 'blockquote');
  return linkShare > 0.85 && !quoted && !isAddress(text);
}

/** `<strong>More news:</strong> <a>…</a>`, `<span>Lire aussi</span> <a>…</a>` */
function isLabelledLink({ element, linkShare, text }: Block): boolean {
  const link = findElement(element, 'a');
  if (!link || linkShare < 0.3 || isAddress(textOf(link)) || hasSeveralLinks(element)) return false;
  const label = text.slice(0, text.indexOf(textOf(link))).trim();
  if (label === '' || label.length > 50) return false;
  const tail = text.slice(label.length).replace(textOf(link), '').trim();
  if (tail.length > 30) return false;
  return /[:：|»]$/u.test(label) ? linkShare > 0.5 || isLabel(label) : isLabel(label);
}

function hasSeveralLinks(element: Element): boolean {
  return elementsOf(element).filter((inner) => inner.tagName === 'a' && textOf(inner) !== '').length > 1;
}

function isLabel(label: string): boolean {
  const bare = label.replace(/[\s:：|»>–—-]+$/u, '');
  return sectionLabel.test(bare) || readMore.test(bare);
}

function isAddress(text: string): boolean {
  return /^(?:https?:\/\/|www\.)\S+$/u.test(text) || /^\S+@\S+$/u.test(text);
}

function isInList({ ancestors }: Block): boolean {
  return ancestors.some(({ tagName }) => tagName === 'li');
}
