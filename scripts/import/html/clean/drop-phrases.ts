import type { Block } from '../body/blocks.ts';
import { pagePhrases } from '../words/phrases.ts';
import type { Pass } from './article-text.ts';
import { withoutBlocks } from './article-text.ts';

/** Takes out what a page says about itself between its paragraphs, and lines without a letter. */
export const dropPhrases: Pass = (text) =>
  pagePhrases.reduce(
    (rest, { why, longest, pattern }) => {
      const gone = rest.blocks.filter(
        (block) => block.length <= longest && !isCode(block) && pattern.test(block.text),
      );
      return withoutBlocks(rest, new Set(gone), why);
    },
    withoutBlocks(text, new Set(text.blocks.filter(isBlank)), 'a line without words'),
  );

function isBlank(block: Block): boolean {
  return !isCode(block) && block.element.tagName !== 'table' && !/[\p{L}\p{N}]/u.test(block.text);
}

function isCode({ element }: Block): boolean {
  return element.tagName === 'pre';
}
