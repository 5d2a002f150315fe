import type { SyndicatedArticle } from '../syndicated.ts';

/** A piece of what an item says, in no markup yet. All addresses are absolute. */
export type FeedBlock =
  | { kind: 'figure'; figure: NonNullable<SyndicatedArticle['figure']> }
  /** A text of the cache, by its digest. */
  | { kind: 'text'; digest: string }
  | { kind: 'paragraph'; text: string }
  /** Words somebody said, with the passage they stand in. */
  | { kind: 'quotation'; text: string; href: string }
  /** A story of an edition. */
  | { kind: 'story'; title: string; href: string; summary?: string | undefined }
  /** Where there is more. */
  | { kind: 'link'; label: string; href: string };

/** An article's text as far as it may leave. */
export function blocksOf(article: SyndicatedArticle): FeedBlock[] {
  const { figure, body } = article;
  if (body === undefined) return shortBlocksOf(article);
  return [...figureBlocks(figure), { kind: 'text', digest: body }, ...paragraphs(article.correctionLines)];
}

/** The summary, the first passage and the way to the rest: what an item holds whose text may not leave, or is too long for a feed. */
export function shortBlocksOf(article: SyndicatedArticle): FeedBlock[] {
  const { figure, summary, lede, correctionLines, more } = article;
  const opening = [...new Set([summary, lede])].filter((text) => text !== undefined);
  return [
    ...figureBlocks(figure),
    ...paragraphs(opening),
    { kind: 'link', ...more },
    ...paragraphs(correctionLines),
  ];
}

function paragraphs(texts: readonly string[]): FeedBlock[] {
  return texts.map((text) => ({ kind: 'paragraph', text }));
}

function figureBlocks(figure: SyndicatedArticle['figure']): FeedBlock[] {
  return figure ? [{ kind: 'figure', figure }] : [];
}
