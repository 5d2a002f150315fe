import type { Element } from 'hast';
import { foldText } from '../fold.ts';
import { commentsLabel } from '../words/phrases.ts';
import type { Block } from './blocks.ts';
import { cardsOf } from './cards.ts';
import { containerOf, namedBody, sumOf } from './container.ts';
import { nameEvidence, tellingWords } from './names.ts';
import type { Votes } from './voters.ts';

/** What is known of the page when its blocks are judged. */
export interface Scene {
  votes: Votes;
  /** Blocks of teasers of other articles. */
  cards: ReadonlySet<Block>;
  /** Blocks of running text that both extractors keep. */
  core: readonly Block[];
  container: Element | undefined;
  named: Element | undefined;
  /** What JSON-LD gives as the article’s text, folded; empty when it gives none worth asking. */
  articleBody: string;
  /** Share of the core that lies in each element. */
  coreShare: ReadonlyMap<Element, number>;
  /** Number of the block from which on readers speak. */
  commentsFrom: number;
  /** Words in names around so much of the core that they can’t speak against a block. */
  commonNames: ReadonlySet<string>;
  /** Tag and parent of the core’s blocks. */
  signatures: ReadonlySet<string>;
}

export function setScene(blocks: readonly Block[], votes: Votes, articleBody: string): Scene {
  const cards = cardsOf(blocks);
  const core = coreOf(blocks, votes, cards);
  const total = sumOf(core) || 1;
  const coreShare = new Map<Element, number>();
  for (const block of core)
    for (const ancestor of block.ancestors)
      coreShare.set(ancestor, (coreShare.get(ancestor) ?? 0) + block.length / total);
  return {
    votes,
    cards,
    core,
    container: containerOf(core, 0.85),
    named: namedBody(core),
    articleBody: foldText(articleBody),
    coreShare,
    commentsFrom: commentsAfter(blocks, core),
    commonNames: commonNamesOf(core, coreShare),
    signatures: new Set(core.map(signatureOf)),
  };
}

/** Whether an element holds so much of the core that its name is the article’s. */
export function holdsCore(element: Element, coreShare: ReadonlyMap<Element, number>): boolean {
  return (coreShare.get(element) ?? 0) > 0.3;
}

/** Tag and classes of a block and of what it stands in. */
export function signatureOf(block: Block): string {
  const parent = block.ancestors.at(-1);
  const classes = (element: Element | undefined): string => String(element?.properties.className ?? '');
  return `${block.element.tagName}.${classes(block.element)} ${parent?.tagName ?? ''}.${classes(parent)}`;
}

/**
 * What both keep; where they agree on little, what either keeps and what no name speaks against. Teasers of other
 * articles are such a case: each extractor may take them for the text.
 */
function coreOf(
  blocks: readonly Block[],
  { readability, defuddle }: Votes,
  cards: ReadonlySet<Block>,
): Block[] {
  const prose = blocks.filter((block) => block.prose && !cards.has(block));
  const both = prose.filter((block) => readability.has(block.id) && defuddle.has(block.id));
  const either = prose.filter((block) => readability.has(block.id) || defuddle.has(block.id));
  if (both.length > 0 && sumOf(both) >= 0.3 * sumOf(either)) return both;
  const unsuspected = (either.length > 0 ? either : prose).filter(
    (block) => !block.ancestors.slice(-4).some((element) => nameEvidence(element)),
  );
  return sumOf(unsuspected) >= 100 ? unsuspected : either;
}

/** The line that says how many comments there are, when most of the article is above it. */
function commentsAfter(blocks: readonly Block[], core: readonly Block[]): number {
  const half = sumOf(core) / 2;
  const label = blocks.find(
    ({ id, text, length }) =>
      length < 60 && commentsLabel.test(text) && sumOf(core.filter((block) => block.id < id)) > half,
  );
  return label?.id ?? blocks.length;
}

/** A site may wrap each of its paragraphs in a part named `subscriber-preview`. */
function commonNamesOf(core: readonly Block[], coreShare: ReadonlyMap<Element, number>): Set<string> {
  const lengths = new Map<string, number>();
  for (const block of core) {
    const around = [block.element, ...block.ancestors].filter((element) => !holdsCore(element, coreShare));
    const words = new Set(around.flatMap(tellingWords));
    for (const word of words) lengths.set(word, (lengths.get(word) ?? 0) + block.length);
  }
  const enough = sumOf(core) * 0.3;
  return new Set([...lengths].filter(([, length]) => length > enough).map(([word]) => word));
}
