import { readMore } from '../../words/furniture.ts';
import { aboutAuthor } from '../../words/roles.ts';
import { isHeading } from '../body/choose.ts';
import type { Block } from '../body/blocks.ts';
import { sumOf } from '../body/container.ts';
import { commentsLabel, sectionLabel } from '../words/phrases.ts';
import type { Pass } from './article-text.ts';
import { withoutBlocks } from './article-text.ts';

/** Takes out a heading over other articles, comments or a form, with all that stands below it until the text goes on. */
export const dropRelated: Pass = (text) => {
  const gone = new Set<Block>();
  text.blocks.forEach((block, at) => {
    if (gone.has(block) || !isLabel(block)) return;
    gone.add(block);
    if (commentsLabel.test(block.text) && isLate(text.blocks, at)) {
      for (const next of text.blocks.slice(at + 1)) gone.add(next);
      return;
    }
    for (const next of text.blocks.slice(at + 1)) {
      if (isHeading(next) ? !isLower(next, block) : goesOn(next)) break;
      gone.add(next);
    }
  });
  return withoutBlocks(text, gone, 'it points to other articles');
};

/** Comments stand below a text; a third of it at least is above. */
function isLate(blocks: readonly Block[], at: number): boolean {
  return sumOf(blocks.slice(0, at)) > sumOf(blocks) / 3;
}

function isLabel(block: Block): boolean {
  if (block.length > 60) return false;
  const pointer = readMore.exec(block.text);
  if (pointer && (pointer.groups?.rest ?? '') === '') return true;
  if (sectionLabel.test(block.text) || commentsLabel.test(block.text)) return true;
  return isHeading(block) && aboutAuthor.test(block.text);
}

/** A paragraph of its own, not a teaser of another article. */
function goesOn(block: Block): boolean {
  return block.prose && block.linkShare < 0.3 && block.element.tagName !== 'li';
}

function isLower(heading: Block, than: Block): boolean {
  return isHeading(than) && heading.element.tagName > than.element.tagName;
}
