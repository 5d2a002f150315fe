import { existsSync, readFileSync } from 'node:fs';
import { basename, extname, join, posix } from 'node:path';
import { imageSize } from 'image-size';
import { sha256 } from '../lib/hash.ts';
import type { Image } from '../markdown/rehype-images.ts';

/** An image of the content folder that the site publishes. */
export interface Media extends Image {
  /** Where it lies on the disk. */
  file: string;
}

export interface ImageFinder {
  /** The image that `src` means in the file at `path` (relative to the content folder). */
  find: (path: string, src: string) => Media | undefined;
}

/**
 * Finds images beside an article (`harbour.jpg`) and in public/ (`/images/harbour.jpg`).
 * Those beside an article are published as `/media/<name>.<first 8 digits of their hash>.<ending>`.
 */
export function createImageFinder(
  contentDir: string,
  images: readonly string[],
  publicDir: string,
): ImageFinder {
  const known = new Set(images);
  const measured = new Map<string, Media | undefined>();
  return {
    find: (path, src) => {
      const isPublic = src.startsWith('/');
      const within = isPublic ? posix.normalize(src) : posix.join(posix.dirname(path), decodeURI(src));
      if (!isPublic && !known.has(within)) return undefined;
      const file = join(isPublic ? publicDir : contentDir, within);
      if (!measured.has(file)) measured.set(file, measure(file, isPublic ? within : undefined));
      return measured.get(file);
    },
  };
}

function measure(file: string, publicPath: string | undefined): Media | undefined {
  if (!existsSync(file)) return undefined;
  const bytes = readFileSync(file);
  const digest = sha256(bytes);
  const { width, height } = imageSize(bytes);
  const ending = extname(file);
  const name = `${basename(file, ending)}.${digest.slice(0, 8)}${ending.toLowerCase()}`;
  return { src: publicPath ?? `/media/${name}`, digest, width, height, file };
}
