import type { Problem } from '../lib/problem.ts';
import type { Analyse, Analysis } from './analyse.ts';
import type { ImageFinder, Media } from './images.ts';
import type { Entry } from './parse-entry.ts';

export interface BodyReaderOptions {
  analyse: Analyse;
  finder: ImageFinder;
  /** Receives what is wrong in a body. */
  problems: Problem[];
}

/** A body's analysis, and the images that it shows. */
export interface Body {
  analysis: Analysis;
  media: Media[];
}

export type BodyReader = (entry: Entry<unknown>, language: string) => Body;

/** Analyses the text below an entry's front matter, and tells what is wrong in it at its line of the file. */
export function createBodyReader({ analyse, finder, problems }: BodyReaderOptions): BodyReader {
  return ({ file, body, bodyLine }, language) => {
    const resolve = (src: string) => finder.find(file.path, src);
    const analysis = analyse(body, language, resolve);
    for (const { message, line, column } of analysis.faults) {
      const place = line === undefined ? {} : { line: line + bodyLine - 1, column };
      problems.push({ file: file.display, ...place, message });
    }
    return { analysis, media: analysis.images.flatMap(({ src }) => resolve(src) ?? []) };
  };
}
