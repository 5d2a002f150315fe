import type { Page } from '../../model/page.ts';
import type { Meta } from '../frame.ts';

/** Whether search engines are to keep a page: it is one, and says of itself that it is the original. */
export function isForSearch(page: Page): boolean {
  if (page.mapped) return page.mapped.forSearch;
  return page.path.endsWith('/') && isHtmlPage(page) && page.view.meta.canonical === page.view.meta.url;
}

/** Whether a page of the table is one that people read in a browser, and no file. */
export function isHtmlPage(page: Page): page is Page<{ meta: Meta }> {
  // The site map knows no files and no folders of them, and their views need not be made for this.
  return (
    page.mapped !== undefined ||
    (!/(?:\.\w+|\/\*)$/u.test(page.path) && page.view instanceof Object && 'meta' in page.view)
  );
}
