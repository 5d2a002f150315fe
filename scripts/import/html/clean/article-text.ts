import type { DraftFields, Removed } from '../../draft.ts';
import type { Block } from '../body/blocks.ts';

/** The chosen blocks on their way to a draft: each pass takes out those that it knows. */
export interface ArticleText {
  blocks: readonly Block[];
  /** What the text itself gave away: contributors, tags, a source. */
  fields: DraftFields;
  removed: readonly Removed[];
}

/** What else is known of the article. */
export interface About {
  title: string | undefined;
  authors: readonly string[];
  /** What the page says of the article in a sentence or two. */
  summary: string | undefined;
  /** Names of the site. */
  sites: readonly string[];
  /** BCP 47. */
  language: string;
}

export type Pass = (text: ArticleText, about: About) => ArticleText;

/** The text without some of its blocks. */
export function withoutBlocks(text: ArticleText, gone: ReadonlySet<Block>, why: string): ArticleText {
  if (gone.size === 0) return text;
  return {
    ...text,
    blocks: text.blocks.filter((block) => !gone.has(block)),
    removed: [...text.removed, ...[...gone].map((block) => ({ text: block.text, why }))],
  };
}
