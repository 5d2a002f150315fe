import { makeLatePage } from '../../src/model/page.ts';
import type { Page } from '../../src/model/page.ts';

/** A page that people read, of no view that matters. */
export function makeHtmlPage(path: string, params: Record<string, string> = {}): Page {
  const mapped = { forSearch: true, changed: () => undefined };
  return makeLatePage({ path, params, mapped, makeKey: () => path, makeView: () => ({ meta: {} }) });
}
