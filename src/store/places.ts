import { resolve } from 'node:path';

/** The folders that a build works with, absolute. */
export interface Places {
  /** The project. */
  root: string;
  contentDir: string;
  /** Results that need not be made twice. */
  cacheDir: string;
  /** What Astro keeps between runs. */
  astroDir: string;
}

/** Folders as the environment names them: `CONTENT_DIR` for the content, `NEWSFOLD_CACHE` for what is kept between builds. */
export function placesOf(
  root: string,
  environment: { CONTENT_DIR?: string; NEWSFOLD_CACHE?: string },
): Places {
  const cache = resolve(root, environment.NEWSFOLD_CACHE ?? '.newsfold');
  return {
    root,
    contentDir: resolve(root, environment.CONTENT_DIR ?? 'content'),
    cacheDir: resolve(cache, 'cache'),
    astroDir: resolve(cache, 'astro'),
  };
}
