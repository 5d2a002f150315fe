import type { Element } from 'hast';
import { sectionLabel } from '../words/phrases.ts';
import type { Block } from './blocks.ts';
import { sumOf } from './container.ts';

/** One or two linked headings with a paragraph may be sections; from three on they are a list of other articles. */
const fewest = 3;
/** In letters; a card holds a title, a line or two, and a date. */
const longest = 700;

/**
 * The blocks of cards: several parts of the same make beside each other, each with one heading that is a link. They
 * lead to other articles, and both extractors take their lines for text.
 */
export function cardsOf(blocks: readonly Block[]): Set<Block> {
  const parts = partsOf(blocks);
  const rows = rowsIn(blocks, parts).map((cards) => cards.flatMap((card) => parts.get(card)?.blocks ?? []));
  const inRows = new Set(rows.flat());
  const rest = proseIn(blocks.filter((block) => !inRows.has(block)));
  // Where the rows are most of the text and nothing announces them, they are the text: a list of places, a day’s news.
  return new Set(rows.filter((row) => proseIn(row) <= rest || isAnnounced(row, blocks)).flat());
}

/** What an element holds. */
interface Part {
  blocks: Block[];
  length: number;
  linkedHeadings: number;
}

function partsOf(blocks: readonly Block[]): Map<Element, Part> {
  const parts = new Map<Element, Part>();
  for (const block of blocks) {
    const isTitle = isLinkedHeading(block);
    for (const ancestor of block.ancestors) {
      const part = parts.get(ancestor) ?? { blocks: [], length: 0, linkedHeadings: 0 };
      part.blocks.push(block);
      part.length += block.length;
      if (isTitle) part.linkedHeadings += 1;
      parts.set(ancestor, part);
    }
  }
  return parts;
}

function rowsIn(blocks: readonly Block[], parts: ReadonlyMap<Element, Part>): Element[][] {
  const rows = new Map<Element, Element[]>();
  for (const heading of blocks.filter(isLinkedHeading)) {
    const at = heading.ancestors.findIndex((ancestor) => isCard(parts.get(ancestor)));
    const [card, row] = [heading.ancestors[at], heading.ancestors[at - 1]];
    if (card && row) rows.set(row, [...(rows.get(row) ?? []), card]);
  }
  return [...rows.values()].flatMap((row) => {
    const kinds = Map.groupBy(row, ({ tagName, properties }) => `${tagName} ${String(properties.className)}`);
    return [...kinds.values()].filter((cards) => cards.length >= fewest);
  });
}

function proseIn(blocks: readonly Block[]): number {
  return sumOf(blocks.filter((block) => block.prose && block.linkShare < 0.5));
}

/** “Latest stories” stands above the first. */
function isAnnounced([first]: readonly Block[], blocks: readonly Block[]): boolean {
  const above = first && blocks[first.id - 1];
  return above !== undefined && above.length < 60 && sectionLabel.test(above.text);
}

function isCard(part: Part | undefined): boolean {
  return part !== undefined && part.length <= longest && part.linkedHeadings === 1;
}

function isLinkedHeading({ element, linkShare }: Block): boolean {
  return /^h[2-6]$/u.test(element.tagName) && linkShare > 0.8;
}
