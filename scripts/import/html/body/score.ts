import type { Element } from 'hast';
import { foldText } from '../fold.ts';
import type { Block } from './blocks.ts';
import { cardsOf } from './cards.ts';
import { containerOf, namedBody, sumOf } from './container.ts';
import { nameEvidence, tellingWords } from './names.ts';
import type { NameEvidence } from './names.ts';
import type { Votes } from './voters.ts';
import { commentsLabel } from '../words/phrases.ts';

/** What each sign is worth; a block that reaches `keep` is part of the article. Set by running `npm run bench -- import`. */
export const weights = {
  vote: 1,
  inNamedBody: 0.5,
  outsideNamedBody: -0.5,
  inArticleBody: 1.5,
  notInArticleBody: -0.5,
  outsideContainer: -1.5,
  prose: 0.5,
  short: -0.25,
  linked: -0.75,
  likeSiblings: 0.5,
  alone: 0.5,
  within: 0.5,
  strongName: -2.25,
  foreignName: -3.5,
  weakName: -0.5,
  keep: 1,
} as const;

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

export interface Judged {
  score: number;
  evidence: NameEvidence | undefined;
  inContainer: boolean;
}

export function judge(block: Block, scene: Scene): Judged {
  const { votes, container, named } = scene;
  const evidence = evidenceOf(block, scene);
  const inContainer = container === undefined || block.ancestors.includes(container);
  let score = 0;
  if (votes.readability.has(block.id)) score += weights.vote;
  if (votes.defuddle.has(block.id)) score += weights.vote;
  if (named) score += block.ancestors.includes(named) ? weights.inNamedBody : weights.outsideNamedBody;
  if (!inContainer) score += weights.outsideContainer;
  if (block.prose) score += weights.prose;
  else if (block.length < 40) score += weights.short;
  if (block.linkShare > 0.5) score += weights.linked;
  score += articleBodyScore(block, scene);
  if (evidence) score += weightOf(evidence);
  else if (block.prose && block.linkShare === 0) score += weights.alone;
  if (block.prose && isWithin(block, scene)) score += weights.within;
  if (block.prose && scene.signatures.has(signatureOf(block))) score += weights.likeSiblings;
  return { score, evidence, inContainer };
}

function weightOf({ strength, why }: NameEvidence): number {
  if (strength === 'weak') return weights.weakName;
  return foreign.test(why) ? weights.foreignName : weights.strongName;
}

/** What is never part of an article, whoever keeps it. */
const foreign =
  /^(?:advertisement|share buttons|related articles|newsletter form|form|cookie notice|comments)$/u;

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
  if (sumOf(both) >= 0.3 * sumOf(either)) return both;
  const unsuspected = either.filter(
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

/** Whether an element holds so much of the core that its name is the article’s. */
function holdsCore(element: Element, coreShare: ReadonlyMap<Element, number>): boolean {
  return (coreShare.get(element) ?? 0) > 0.3;
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

/** The worst that the names around a block say, as long as they do not name what holds a good part of the article. */
function evidenceOf(block: Block, scene: Scene): NameEvidence | undefined {
  if (block.id > scene.commentsFrom) return { strength: 'strong', why: 'comments' };
  if (scene.cards.has(block) && !isWithin(block, scene))
    return { strength: 'strong', why: 'related articles' };
  let weak: NameEvidence | undefined;
  for (const element of [block.element, ...block.ancestors]) {
    if (element.tagName === 'aside' && isOwnText(block)) continue;
    if (holdsCore(element, scene.coreShare)) continue;
    const evidence = nameEvidence(element, scene.commonNames);
    if (evidence?.strength === 'strong') return evidence;
    weak ??= evidence;
  }
  return weak;
}

/** Above and below it stands text that both keep. */
function isWithin({ id }: Block, { core }: Scene): boolean {
  const [first, last] = [core[0], core.at(-1)];
  return first !== undefined && last !== undefined && id > first.id && id < last.id;
}

/** An aside of sentences without links belongs to the article it stands in, whatever a form or a pointer would be. */
function isOwnText(block: Block): boolean {
  return block.prose && block.linkShare === 0 && block.length > 60;
}

function articleBodyScore(block: Block, { articleBody }: Scene): number {
  if (articleBody.length < 300 || !block.prose) return 0;
  const start = foldText(block.text).slice(0, 80);
  return articleBody.includes(start) ? weights.inArticleBody : weights.notInArticleBody;
}

function signatureOf(block: Block): string {
  const parent = block.ancestors.at(-1);
  const classes = (element: Element | undefined): string => String(element?.properties.className ?? '');
  return `${block.element.tagName}.${classes(block.element)} ${parent?.tagName ?? ''}.${classes(parent)}`;
}
