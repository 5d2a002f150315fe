import { resolve } from 'node:path';
import { parseInstant } from '../lib/date.ts';

/** The folders that a build works with, absolute, and the instant that it is made for. */
export interface Places {
  /** The project. */
  root: string;
  contentDir: string;
  /** Results that need not be made twice. */
  cacheDir: string;
  /** What is known of the content's files, on this machine. */
  indexDir: string;
  /** What Astro keeps between runs. */
  astroDir: string;
  /** Sites before the last, of which the next are made. */
  sparesDir: string;
  /** Where build machines share what they made: see `parseStoreSetting`. */
  store?: string | undefined;
  /** In UTC, to the second. What is published later is not shown yet; without it everything is. */
  asOf?: string | undefined;
  /** Where the site is published, where that is another place than site.yml says: a preview, a project page. */
  home?: { url?: string | undefined; base?: string | undefined } | undefined;
}

/**
 * Folders as the environment names them: `CONTENT_DIR` for the content, `NEWSFOLD_CACHE` for what is kept between builds.
 * `NEWSFOLD_STORE` for what build machines share. `NEWSFOLD_AS_OF` is the instant, set by the edge (`settleAsOf`): the rooms know no clock.
 * `NEWSFOLD_URL` and `NEWSFOLD_BASE` stand for `url` and `base` of site.yml.
 */
export function placesOf(root: string, environment: Environment): Places {
  const cache = resolve(root, environment.NEWSFOLD_CACHE ?? '.newsfold');
  return {
    root,
    contentDir: resolve(root, environment.CONTENT_DIR ?? 'content'),
    cacheDir: resolve(cache, 'cache'),
    indexDir: resolve(cache, 'index'),
    astroDir: resolve(cache, 'astro'),
    sparesDir: resolve(cache, 'spares'),
    store: environment.NEWSFOLD_STORE === '' ? undefined : environment.NEWSFOLD_STORE,
    asOf: parseInstant(environment.NEWSFOLD_AS_OF ?? '', 'UTC'),
    home: { url: environment.NEWSFOLD_URL, base: baseOf(environment.NEWSFOLD_BASE) },
  };
}

/** The variables that are read. */
export type Environment = Readonly<
  Partial<
    Record<
      | 'CONTENT_DIR'
      | 'NEWSFOLD_CACHE'
      | 'NEWSFOLD_STORE'
      | 'NEWSFOLD_AS_OF'
      | 'NEWSFOLD_URL'
      | 'NEWSFOLD_BASE',
      string
    >
  >
>;

/** As other programs write it: `/repo`, or nothing for the root. */
function baseOf(written: string | undefined): string | undefined {
  return written === undefined ? undefined : `/${written}/`.replace(/\/{2,}/gu, '/');
}
