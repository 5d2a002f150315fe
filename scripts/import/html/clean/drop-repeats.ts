import type { Block } from '../body/blocks.ts';
import { foldText } from '../fold.ts';
import type { Pass } from './article-text.ts';
import { withoutBlocks } from './article-text.ts';

/** Shorter texts may well stand twice: a refrain, “Yes.”, a heading of a list. */
const shortest = 50;
/** Folded; a text set apart is a quotation of this text even when it is shorter. */
const shortestPulled = 20;

/** Takes out a paragraph that is on the page twice, and a quotation set large beside the text it is taken from. */
export const dropRepeats: Pass = (text) => {
  const folded = text.blocks.map((block) => ({ block, words: foldText(block.text) }));
  const seen = new Set<string>();
  const gone = new Set<Block>();
  for (const { block, words } of folded) {
    if (words.length < shortestPulled) continue;
    const isPulled =
      isApart(block) &&
      folded.some((other) => other.block !== block && !isApart(other.block) && other.words.includes(words));
    if (isPulled || (block.length >= shortest && seen.has(words))) gone.add(block);
    seen.add(words);
  }
  return withoutBlocks(text, gone, 'it stands in the text already');
};

function isApart({ element, ancestors }: Block): boolean {
  return [element, ...ancestors.slice(-3)].some(
    ({ tagName, properties }) =>
      /^(?:aside|blockquote|figure)$/u.test(tagName) ||
      /quote|zitat|citation|pull|highlight/iu.test(String(properties.className ?? '')),
  );
}
