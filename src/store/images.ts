import { statSync } from 'node:fs';
import { basename, extname, join, posix, relative } from 'node:path';
import { sha256 } from '../lib/hash.ts';
import type { Problem } from '../lib/problem.ts';
import { slugOf } from '../lib/slug.ts';
import type { Image } from '../markdown/rehype-images.ts';
import { measureImage, mostImageBytes } from './guard/measure-image.ts';
import { readBytes } from './guard/read-bytes.ts';

/** An image of the content folder that the site publishes. */
export interface Media extends Image {
  /** Where it lies on the disk. */
  file: string;
}

export interface ImageFinder {
  /** The image that `src` means in the file at `path` (relative to the content folder). */
  find: (path: string, src: string) => Media | undefined;
}

export interface ImageFinderOptions {
  contentDir: string;
  publicDir: string;
  /** Paths of the images in the content folder. */
  images: readonly string[];
  /** Receives what is wrong with an image itself. */
  faults: Problem[];
}

/**
 * Finds images beside an article (`harbour.jpg`) and in public/ (`/images/harbour.jpg`).
 * Those beside an article are published as `/media/<name>.<first 8 digits of their hash>.<ending>`.
 */
export function createImageFinder({
  contentDir,
  publicDir,
  images,
  faults,
}: ImageFinderOptions): ImageFinder {
  const known = new Set(images);
  const measured = new Map<string, Media>();
  const mediaOf = (file: string, publicPath?: string) => {
    const media = measured.get(file) ?? measure(file, publicPath, faults);
    measured.set(file, media);
    return media;
  };
  return {
    find: (path, src) => {
      // As written in front matter, or as Markdown encodes it.
      for (const name of new Set([src, decoded(src)])) {
        if (!name.startsWith('/')) {
          const within = posix.join(posix.dirname(path), name);
          if (known.has(within)) return mediaOf(join(contentDir, within));
        } else {
          const within = posix.normalize(name);
          const file = join(publicDir, within);
          if (isFile(file)) return mediaOf(file, encodeURI(within));
        }
      }
      return undefined;
    },
  };
}

/** Any text may stand where a name is expected: one with NUL, or longer than names can be, is no file's. */
function isFile(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
  } catch (error) {
    if (error instanceof Error && 'code' in error) return false;
    throw error;
  }
}

function decoded(src: string): string {
  try {
    return decodeURI(src);
  } catch (error) {
    if (error instanceof URIError) return src;
    throw error;
  }
}

function measure(file: string, publicPath: string | undefined, faults: Problem[]): Media {
  const told = (message: string) => void faults.push({ file: relative(process.cwd(), file), message });
  const bytes = readBytes(file, mostImageBytes);
  const digest = sha256(bytes);
  const ending = extname(file);
  const size = typeof bytes === 'string' ? bytes : measureImage(bytes, ending);
  if (typeof size === 'string') told(size);
  const name = slugOf(basename(file, ending)) || 'image';
  const src = publicPath ?? `/media/${name}.${digest.slice(0, 8)}${ending.toLowerCase()}`;
  return {
    src,
    digest,
    ...(typeof size === 'string' ? { width: 0, height: 0, isBroken: true } : size),
    file,
  };
}
