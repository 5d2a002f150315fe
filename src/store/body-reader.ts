import type { Problem } from '../lib/problem.ts';
import type { Analyse, Analysis } from './analyse.ts';
import type { ImageFinder, Media } from './images.ts';
import type { Entry } from './parse-entry.ts';

export interface BodyReaderOptions {
  analyse: Analyse;
  finder: ImageFinder;
  /** Receives every image that a body shows, by its path on the site. */
  media: Map<string, Media>;
  /** Receives what is wrong in a body. */
  problems: Problem[];
}

export type BodyReader = (entry: Entry<unknown>, language: string) => Analysis;

/** Analyses the text below an entry's front matter, and tells of images that are not there. */
export function createBodyReader({ analyse, finder, media, problems }: BodyReaderOptions): BodyReader {
  return ({ file, body, bodyLine }, language) => {
    const resolve = (src: string) => finder.find(file.path, src);
    const analysis = analyse(body, language, resolve);
    for (const { src } of analysis.images) {
      const image = resolve(src);
      if (image) media.set(image.src, image);
    }
    for (const { src, line, column } of analysis.missingImages) {
      const place =
        line === undefined ? {} : { line: line + bodyLine - 1, ...(column === undefined ? {} : { column }) };
      problems.push({ file: file.display, ...place, message: missingImage(src) });
    }
    return analysis;
  };
}

/** What an editor is told when an image can't be found or read. */
export function missingImage(src: string): string {
  return `There is no image "${src}". Put the file beside the article and write its name, or put it in public/ and begin with a slash: /images/harbour.jpg.`;
}
