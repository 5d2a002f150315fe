import type { Block } from '../body/blocks.ts';
import type { Pass } from './article-text.ts';
import { withoutBlocks } from './article-text.ts';

/** Two may be the sources of a text. */
const fewest = 3;
/** Shorter links are names; longer ones are titles of articles. */
const shortest = 25;

/** Takes out a list of titles, each a link, that stands at the end of the text. */
export const dropLinkList: Pass = (text) => {
  const end = text.blocks.findLastIndex((block) => !isTitleItem(block));
  const list = text.blocks.slice(end + 1);
  return list.length < fewest
    ? text
    : withoutBlocks(text, new Set(list), 'a list of links to other articles');
};

function isTitleItem({ element, ancestors, linkShare, length }: Block): boolean {
  const inList = [element, ...ancestors].some(({ tagName }) => tagName === 'li');
  return inList && linkShare > 0.95 && length >= shortest;
}
