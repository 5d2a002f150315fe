import type { Element } from 'hast';
import type { Block } from './blocks.ts';
import { sumOf } from './container.ts';
import { judge, weights } from './score.ts';
import type { Scene } from './scene.ts';
import type { Judged } from './score.ts';

/** Which blocks are the article, and why the others near it are not. */
export interface Choice {
  kept: ReadonlySet<Block>;
  /** Blocks that an extractor took for the article, or that lie within it, and that were left out. */
  dropped: { block: Block; why: string }[];
}

/**
 * Judges each block by itself, then lists as wholes, then headings by what follows them and what is left by
 * its neighbours.
 */
export function chooseBlocks(blocks: readonly Block[], scene: Scene): Choice {
  const judged = new Map(blocks.map((block) => [block, judge(block, scene)]));
  levelUnits(blocks, judged);
  const kept = new Set(blocks.filter((block) => (judged.get(block)?.score ?? 0) >= weights.keep));
  bridgeGaps(blocks, judged, kept);
  keepHeadings(blocks, judged, kept);
  return { kept, dropped: explain(blocks, judged, kept, scene) };
}

/** Whether a block is a heading by its tag. */
export function isHeading(block: Block): boolean {
  return /^h[1-6]$/u.test(block.element.tagName);
}

/** A list is kept or dropped as one: each of its blocks gets their mean, weighed by length. */
function levelUnits(blocks: readonly Block[], judged: Map<Block, Judged>): void {
  const units = new Map<Element, Block[]>();
  for (const block of blocks) {
    const unit = unitOf(block);
    if (!unit) continue;
    const members = units.get(unit);
    if (members) members.push(block);
    else units.set(unit, [block]);
  }
  for (const members of units.values()) {
    const total = sumOf(members);
    const mean = members.reduce((sum, block) => sum + itemScore(block, judged) * (block.length / total), 0);
    for (const block of members) {
      const verdict = judged.get(block);
      if (verdict) judged.set(block, { ...verdict, score: mean });
    }
  }
}

/** Items are short by nature. */
function itemScore(block: Block, judged: ReadonlyMap<Block, Judged>): number {
  const isShort = !block.prose && block.length < 40 && block.linkShare < 0.3;
  return (judged.get(block)?.score ?? 0) - (isShort ? weights.short : 0);
}

/** The outermost list around a block. */
function unitOf(block: Block): Element | undefined {
  const chain = [...block.ancestors, block.element];
  const inner = chain.findLastIndex(
    ({ tagName }) => tagName === 'li' || tagName === 'dd' || tagName === 'dt',
  );
  if (inner === -1) return undefined;
  return chain.findLast(({ tagName }) => ['ul', 'ol', 'dl'].includes(tagName));
}

/** Text that neither extractor minds enough, with kept blocks before and after it in the same parent. */
function bridgeGaps(blocks: readonly Block[], judged: ReadonlyMap<Block, Judged>, kept: Set<Block>): void {
  blocks.forEach((block, at) => {
    if (kept.has(block) || isHeading(block)) return;
    const verdict = judged.get(block);
    if (!verdict || verdict.evidence || block.linkShare > 0.5) return;
    const parent = block.ancestors.at(-1);
    const beside = [...blocks.slice(Math.max(0, at - 3), at), ...blocks.slice(at + 1, at + 4)];
    const near = beside.filter((other) => kept.has(other) && other.ancestors.at(-1) === parent);
    const after = near.some((other) => other.id > block.id);
    const before = near.some((other) => other.id < block.id);
    if (before && after && verdict.score >= weights.keep - 0.5) kept.add(block);
  });
}

/** A heading stands and falls with what follows it. */
function keepHeadings(blocks: readonly Block[], judged: ReadonlyMap<Block, Judged>, kept: Set<Block>): void {
  for (let at = blocks.length - 1; at >= 0; at -= 1) {
    const block = blocks[at];
    if (!block || !isHeading(block)) continue;
    const verdict = judged.get(block);
    const follows = headsKept(blocks, at, kept);
    const near = verdict?.inContainer === true || (follows && isBeside(block, follows));
    const inArticle = near && verdict?.evidence?.strength !== 'strong';
    if (follows && inArticle && block.linkShare < 0.5) kept.add(block);
    else if (!follows) kept.delete(block);
  }
}

/** The text that is kept right below a heading; a line or two between them may be a date or a name. */
function headsKept(blocks: readonly Block[], at: number, kept: ReadonlySet<Block>): Block | undefined {
  for (const next of blocks.slice(at + 1, at + 4)) {
    if (kept.has(next)) return next;
    if (isHeading(next) || next.prose) return undefined;
  }
  return undefined;
}

/** In the very part of the page that the text is in; a line below the title is not. */
function isBeside(heading: Block, text: Block): boolean {
  const part = text.ancestors.at(-1);
  return part !== undefined && heading.ancestors.slice(-2).includes(part);
}

function explain(
  blocks: readonly Block[],
  judged: ReadonlyMap<Block, Judged>,
  kept: ReadonlySet<Block>,
  { votes }: Scene,
): Choice['dropped'] {
  const first = blocks.findIndex((block) => kept.has(block));
  const last = blocks.findLastIndex((block) => kept.has(block));
  return blocks.flatMap((block, at) => {
    if (kept.has(block)) return [];
    const verdict = judged.get(block);
    const wanted = votes.readability.has(block.id) || votes.defuddle.has(block.id);
    const within = at > first && at < last && verdict?.inContainer === true;
    if (!wanted && !within) return [];
    const why =
      verdict?.evidence?.why ?? (block.linkShare > 0.5 ? 'links, no text' : 'not part of the article');
    return [{ block, why }];
  });
}
