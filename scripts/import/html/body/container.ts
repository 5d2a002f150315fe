import type { Element } from 'hast';
import { prop, textOf } from '../tree.ts';
import type { Block } from './blocks.ts';
import { nameWords } from './names.ts';

/** The lowest element that holds at least `share` of the text of these blocks. */
export function containerOf(blocks: readonly Block[], share: number): Element | undefined {
  const total = sumOf(blocks);
  if (total === 0) return undefined;
  const held = new Map<Element, number>();
  for (const block of blocks)
    for (const ancestor of block.ancestors) held.set(ancestor, (held.get(ancestor) ?? 0) + block.length);
  let best: Element | undefined;
  let depth = -1;
  for (const block of blocks)
    block.ancestors.forEach((ancestor, at) => {
      if (at > depth && (held.get(ancestor) ?? 0) >= share * total) {
        best = ancestor;
        depth = at;
      }
    });
  return best;
}

/** The element that the page itself names as the article’s text, if it names one that holds most of it. */
export function namedBody(blocks: readonly Block[]): Element | undefined {
  const half = sumOf(blocks.filter((block) => block.prose)) / 2;
  const candidates = new Map<Element, number>();
  for (const block of blocks) {
    if (!block.prose) continue;
    for (const ancestor of block.ancestors)
      if (isNamedBody(ancestor)) candidates.set(ancestor, (candidates.get(ancestor) ?? 0) + block.length);
  }
  const fit = [...candidates].filter(([, length]) => length >= half);
  return fit.sort(([, one], [, other]) => other - one).at(-1)?.[0];
}

export function sumOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + block.length, 0);
}

function isNamedBody(element: Element): boolean {
  if (
    (prop(element, 'itemProp') ?? '').split(' ').some((name) => /^(?:articleBody|reviewBody)$/iu.test(name))
  )
    return textOf(element) !== '';
  return nameWords(element).some((word) => bodyNames.has(word));
}

/** How content systems call the element around an article’s paragraphs. */
const bodyNames = new Set(
  (
    'article-body articlebody article-content articlecontent article-text articletext article-main story-body storybody ' +
    'story-content story-text post-body postbody post-content postcontent post-text entry-content entrycontent news-body ' +
    'news-content news-text newstext body-text bodytext body-content content-text story-copy body-copy article-copy ' +
    'field-body name-body rich-text richtext articulo-cuerpo cuerpo-noticia article-fulltext text-body storytext e-content ' +
    'article-detail main-text single-content td-post-content artibody'
  ).split(' '),
);
