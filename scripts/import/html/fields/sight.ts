import type { Block } from '../body/blocks.ts';
import type { Page } from '../page.ts';

/** What the fields of a page are read from. */
export interface Sight {
  page: Page;
  blocks: readonly Block[];
  /** Of the page, as a BCP 47 tag. */
  language: string;
  /** Number of the block that holds the title; -1 when it is not on the page. */
  titleAt: number;
}
