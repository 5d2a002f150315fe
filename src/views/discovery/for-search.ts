import type { Page } from '../../model/page.ts';
import type { Meta } from '../frame.ts';

/** Whether search engines are to keep a page: it is one, and says of itself that it is the original. */
export function isForSearch({ path, view }: Page): boolean {
  return path.endsWith('/') && hasMeta(view) && view.meta.canonical === view.meta.url;
}

function hasMeta(view: unknown): view is { meta: Meta } {
  return view instanceof Object && 'meta' in view;
}
