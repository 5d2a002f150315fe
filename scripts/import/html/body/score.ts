import { foldText } from '../fold.ts';
import type { Block } from './blocks.ts';
import { sumOf } from './container.ts';
import { nameEvidence } from './names.ts';
import type { NameEvidence } from './names.ts';
import type { Scene } from './scene.ts';
import { holdsCore, signatureOf } from './scene.ts';

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

/** The worst that the names around a block say, as long as they do not name what holds a good part of the article. */
function evidenceOf(block: Block, scene: Scene): NameEvidence | undefined {
  if (block.id > scene.commentsFrom) return { strength: 'strong', why: 'comments' };
  if (scene.cards.has(block) && !isFollowed(block, scene))
    return { strength: 'strong', why: 'related articles' };
  let weak: NameEvidence | undefined;
  for (const element of [block.element, ...block.ancestors]) {
    if (holdsCore(element, scene.coreShare)) continue;
    const evidence = nameEvidence(element, scene.commonNames);
    if (evidence?.strength === 'strong') return evidence;
    if (evidence?.why === 'aside' && isOwnText(block)) continue;
    weak ??= evidence;
  }
  return weak;
}

/** Above and below it stands text that both keep. */
function isWithin({ id }: Block, { core }: Scene): boolean {
  const [first, last] = [core[0], core.at(-1)];
  return first !== undefined && last !== undefined && id > first.id && id < last.id;
}

/** A good part of the article comes below it: what is left after other articles is a word about the paper. */
function isFollowed({ id }: Block, { core }: Scene): boolean {
  const below = core.filter((block) => block.id > id);
  return below.length < core.length && sumOf(below) > 0.15 * sumOf(core);
}

/** An aside of sentences without links belongs to the article it stands in, whatever a form or a pointer would be. */
function isOwnText(block: Block): boolean {
  return block.prose && block.linkShare < 0.2 && block.length > 60;
}

function articleBodyScore(block: Block, { articleBody }: Scene): number {
  if (articleBody.length < 300 || !block.prose) return 0;
  const start = foldText(block.text).slice(0, 80);
  return articleBody.includes(start) ? weights.inArticleBody : weights.notInArticleBody;
}
