import type { Block } from '../body/blocks.ts';
import { invitation, pagePhrases } from '../words/phrases.ts';
import type { About, ArticleText, Pass } from './article-text.ts';
import { withoutBlocks } from './article-text.ts';

/** Takes out what a page says about itself between its paragraphs, and lines without a letter. */
export const dropPhrases: Pass = (text, about) =>
  pagePhrases.reduce(
    (rest, { why, longest, pattern }) => {
      const gone = rest.blocks.filter(
        (block) => block.length <= longest && !isCode(block) && pattern.test(block.text),
      );
      return withoutBlocks(rest, new Set(gone), why);
    },
    dropInvitations(dropBlanks(text), about),
  );

function dropBlanks(text: ArticleText): ArticleText {
  return withoutBlocks(text, new Set(text.blocks.filter(isBlank)), 'a line without words');
}

/** A short paragraph that names the site and asks the reader for something. */
function dropInvitations(text: ArticleText, { sites }: About): ArticleText {
  const names = sites.filter((name) => name.length > 3).map((name) => name.toLowerCase());
  const gone = text.blocks.filter((block) => {
    const words = block.text.toLowerCase();
    return block.length < 260 && names.some((name) => words.includes(name)) && invitation.test(words);
  });
  return withoutBlocks(text, new Set(gone), 'an invitation to subscribe or follow');
}

function isBlank(block: Block): boolean {
  return !isCode(block) && block.element.tagName !== 'table' && !/[\p{L}\p{N}]/u.test(block.text);
}

function isCode({ element }: Block): boolean {
  return element.tagName === 'pre';
}
