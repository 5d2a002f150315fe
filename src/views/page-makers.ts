import type { Digest } from '../collections/digest.ts';
import { hashOf, sha256 } from '../lib/hash.ts';
import { makeLatePage, makePage } from '../model/page.ts';
import type { Mapped, Page } from '../model/page.ts';
import { frameOf } from './frame.ts';
import { createWindows } from './window.ts';
import type { Shown } from './window.ts';

export interface Late {
  params?: Record<string, string>;
  /** The articles and editions that the view is made of. */
  shown: Shown;
  /** All else that it is made of. */
  also?: unknown;
  mapped?: Mapped;
}

export interface PageMakers {
  /** A page whose view is there: for kinds of which a site has few. */
  page: <View>(path: string, view: View, params?: Record<string, string>) => Page<View>;
  /** A page whose view is made of a window when it is asked for: for kinds that grow with the articles. */
  late: <View>(path: string, late: Late, makeView: (digest: Digest) => View) => Page<View>;
}

/** Makes the pages of a digest. Their keys hold the frame that stands around them; it is hashed once. */
export function createPageMakers(digest: Digest): PageMakers {
  const around = hashOf(frameOf(digest));
  const windowOf = createWindows(digest);
  return {
    page: (path, view, params) => makePage(path, view, params, around),
    late: (path, { params = {}, shown, also, mapped }, makeView) => {
      const window = windowOf(shown);
      const key = sha256(`${around} ${window.key} ${JSON.stringify(also)}`);
      return makeLatePage({ path, params, key, mapped, makeView: () => makeView(window.digest()) });
    },
  };
}
