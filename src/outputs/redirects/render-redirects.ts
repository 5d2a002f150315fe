import type { RedirectsView } from '../../views/redirects/redirect-views.ts';

/** `_redirects`: the old path, the new one, and that it is for good. */
export function renderRedirects({ rules }: RedirectsView): string {
  return rules.map(({ from, to }) => `${from} ${to} 301\n`).join('');
}
