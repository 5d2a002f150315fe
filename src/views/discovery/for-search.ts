import type { Page } from '../../model/page.ts';

/** Whether search engines are to keep a page: it is one, and says of itself that it is the original. */
export function isForSearch({ mapped }: Page): boolean {
  return mapped?.forSearch ?? false;
}

/** Whether a page of the table is one that people read in a browser, and no file. */
export function isHtmlPage({ mapped }: Page): boolean {
  return mapped !== undefined;
}
