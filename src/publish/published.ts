import { fileOf } from '../model/page.ts';
import type { Redirect } from '../model/redirect.ts';
import { isFeed } from './permalinks.ts';

/** What a site has given to the world: its lasting files, and the ids within them. */
export type Published = ReadonlyMap<string, readonly string[]>;

/** What is there now. */
export interface Present {
  /** Every file, redirects left aside. */
  files: ReadonlySet<string>;
  /** Ids that feeds know entries by, whether they stand in a feed at the moment or not. */
  entries: ReadonlySet<string>;
  /** Ids of passages in a file; undefined for a file that shows no text of its own. */
  passagesOf: (file: string) => ReadonlySet<string> | undefined;
  redirects: readonly Redirect[];
}

/** What was there and is gone. A page's passages are not told of when the page itself is gone. */
export interface Vanished {
  files: string[];
  /** Id of an entry, and a feed that had it. */
  entries: { id: string; file: string }[];
  passages: { id: string; file: string }[];
}

export function vanishedFrom(before: Published, present: Present): Vanished {
  const moved = new Map(present.redirects.map(({ from, to }) => [fileOf(from), to]));
  const placeNow = (file: string) => (present.files.has(file) ? file : targetOf(file, moved, present.files));
  const files = [...before.keys()].filter((file) => placeNow(file) === undefined);
  const feeds = [...before].filter(([file]) => isFeed(file));
  const pages = [...before].filter(([file]) => !isFeed(file));
  const entries = feeds.flatMap(([file, ids]) => ids.map((id) => [id, file] as const));
  return {
    files,
    entries: [...new Map(entries.toReversed())]
      .filter(([id]) => !present.entries.has(id))
      .map(([id, file]) => ({ id, file }))
      .reverse(),
    passages: pages.flatMap(([file, ids]) => {
      const place = placeNow(file);
      const now = place === undefined ? undefined : present.passagesOf(place);
      return now ? ids.filter((id) => !now.has(id)).map((id) => ({ id, file })) : [];
    }),
  };
}

/** Where redirects lead from a file: a file of the site, or an address elsewhere as it is. An article's twins go with its page. */
function targetOf(
  file: string,
  moved: ReadonlyMap<string, string>,
  files: ReadonlySet<string>,
): string | undefined {
  const [, page, ending] = /^(articles\/[^/]+)\.(md|txt)$/u.exec(file) ?? [];
  if (page !== undefined) {
    const target = targetOf(`${page}/index.html`, moved, files)?.replace(/\/index\.html$/u, '');
    return target === undefined ? undefined : `${target}.${ending ?? ''}`;
  }
  let now = moved.get(file);
  for (let steps = 0; now?.startsWith('/') && steps < moved.size; steps += 1) {
    const next = fileOf(now.replace(/[?#].*$/u, ''));
    if (files.has(next)) return next;
    now = moved.get(next);
  }
  return now;
}
