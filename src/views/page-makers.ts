import type { Digest } from '../collections/digest.ts';
import { hashOf, sha256 } from '../lib/hash.ts';
import { once } from '../lib/once.ts';
import { keyOfView, makeLatePage } from '../model/page.ts';
import type { Mapped, Page } from '../model/page.ts';
import { lastChanges } from './discovery/last-change.ts';
import { frameOf } from './frame.ts';
import { createWindows } from './window.ts';
import type { Shown } from './window.ts';

export interface Late {
  params?: Record<string, string>;
  /** The articles and editions that the view is made of. */
  shown: () => Shown;
  /** All else that it is made of. */
  also?: () => unknown;
  mapped?: Mapped;
}

export interface PageMakers {
  /** An HTML page whose key is that of its view: for kinds of which a site has few. */
  page: <View extends object>(
    path: string,
    makeView: () => View,
    params?: Record<string, string>,
  ) => Page<View>;
  /** A file of that kind, without the frame around it. */
  file: <View>(path: string, makeView: () => View, params?: Record<string, string>) => Page<View>;
  /** A page whose view is made of a window when it is asked for: for kinds that grow with the articles. */
  late: <View>(path: string, late: Late, makeView: (digest: Digest) => View) => Page<View>;
}

/** Makes the pages of a digest: paths, and all else when somebody asks for it. Keys hold the frame that stands around a page; it is hashed once. */
export function createPageMakers(digest: Digest): PageMakers {
  const around = once(() => hashOf(frameOf(digest)));
  const windows = once(() => createWindows(digest));
  const changeOf = once(() => lastChanges(digest));
  return {
    page: (path, makeView, params = {}) => {
      const view = once(makeView);
      // The page for what is not there has no address of its own.
      const mapped = { forSearch: path.endsWith('/'), changed: () => changeOf()(view()) };
      return makeLatePage({
        path,
        params,
        mapped,
        makeKey: () => keyOfView(view(), around()),
        makeView: view,
      });
    },
    file: (path, makeView, params = {}) => {
      const view = once(makeView);
      return makeLatePage({ path, params, makeKey: () => keyOfView(view()), makeView: view });
    },
    late: (path, { params = {}, shown, also, mapped }, makeView) => {
      const makeKey = () => {
        const { key } = windows()(shown());
        return also ? sha256(`${key} ${JSON.stringify(also())}`) : key;
      };
      return makeLatePage({
        path,
        params,
        mapped,
        makeKey,
        makeView: () => makeView(windows()(shown()).digest()),
      });
    },
  };
}
