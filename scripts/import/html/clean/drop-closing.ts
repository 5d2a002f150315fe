import type { Block } from '../body/blocks.ts';
import { isHeading } from '../body/choose.ts';
import { isByline } from '../fields/author-names.ts';
import { isSiteName } from '../fields/site-names.ts';
import { foldText } from '../fold.ts';
import { isElement, textOf } from '../tree.ts';
import { closingPhrases } from '../words/phrases.ts';
import type { About, Pass } from './article-text.ts';
import { withoutBlocks } from './article-text.ts';

/** Takes out, from the end upwards, what follows an article: signatures, ways to reach the author, headings over nothing. */
export const dropClosing: Pass = (text, about) => {
  const gone = new Set<Block>();
  for (const block of text.blocks.toReversed()) {
    if (!isClosing(block, about)) break;
    gone.add(block);
  }
  return withoutBlocks(text, gone, 'what stands below an article');
};

function isClosing(block: Block, { authors, sites }: About): boolean {
  if (isHeading(block) || isBoldLine(block)) return true;
  if (block.length > 400) return false;
  const words = foldText(block.text);
  const signs =
    authors.some((author) => words === foldText(author)) || (!block.prose && isByline(block.text));
  if (signs || isSiteName(block.text, sites) || isInitials(block.text)) return true;
  const surnames = authors.map((author) => author.slice(author.lastIndexOf(' ') + 1));
  const speaksOfAuthor = surnames.some((name) => name.length > 2 && block.text.includes(name));
  return closingPhrases.some(
    ({ pattern, needsAuthor }) => pattern.test(block.text) && (speaksOfAuthor || !needsAuthor),
  );
}

/** A line in bold that ends no sentence heads something that is gone. */
function isBoldLine({ element, text, length }: Block): boolean {
  const bold = element.children.every((child) => isElement(child, 'strong', 'b') || textOf(child) === '');
  return element.tagName === 'p' && bold && length < 80 && !/[.!?…。！？]["'”’»)]*$/u.test(text);
}

/** `jbr/dpa`, `(J. M.)` */
function isInitials(text: string): boolean {
  return (
    /^[([]?\p{L}{1,4}\.?(?:\s?[/,]\s?|\s)?(?:\p{L}{1,4}\.?)?(?:\s?\/\s?\p{L}{2,8})?[)\]]?$/u.test(text) &&
    text.length < 16
  );
}
