import type { Problem } from '../lib/problem.ts';
import type { TextLink } from '../markdown/rehype-links.ts';
import type { Analyse, Analysis } from './analyse.ts';
import type { ImageFinder, Media } from './images.ts';
import type { Entry } from './parse-entry.ts';

/** A link to another page of the site, and where it stands. */
export interface PlacedLink extends TextLink {
  /** As messages name it. */
  file: string;
  /** The page that shows the text, without the base: `/articles/low-tide/`. */
  page: string;
}

/** What the bodies of a content folder say of themselves, gathered while they are read. */
export interface Remarks {
  /** What an editor must mend before anything is built. */
  problems: Problem[];
  /** What is wrong within a text or with a picture: `npm run check` fails, and a build goes on without it. */
  faults: Problem[];
  /** What somebody should look at. */
  advice: Problem[];
  links: PlacedLink[];
}

export interface BodyReaderOptions {
  analyse: Analyse;
  finder: ImageFinder;
  /** Receives what the bodies say. */
  remarks: Remarks;
}

/** A body's analysis, and the images that it shows. */
export interface Body {
  analysis: Analysis;
  /** Those that can be shown. */
  media: Media[];
}

export type BodyReader = (entry: Entry<unknown>, language: string) => Body;

/** Analyses the text below an entry's front matter, and tells what it says of itself at its line of the file. */
export function createBodyReader({ analyse, finder, remarks }: BodyReaderOptions): BodyReader {
  return ({ file, slug, body, bodyLine }, language) => {
    const resolve = (src: string) => finder.find(file.path, src);
    const analysis = analyse(body, language, resolve);
    const inFile = <T extends Partial<Place>>({ line, column, ...rest }: T) => ({
      ...rest,
      file: file.display,
      ...(line !== undefined && { line: line + bodyLine - 1, column }),
    });
    const page = `/${file.path.split('/')[0] ?? ''}/${slug}/`;
    remarks.faults.push(...analysis.faults.map(inFile));
    remarks.advice.push(...analysis.advice.map(inFile));
    remarks.links.push(...analysis.links.map((link) => ({ ...inFile(link), page })));
    const media = analysis.images.flatMap(({ src }) => resolve(src) ?? []);
    return { analysis, media: media.filter(({ isBroken }) => !isBroken) };
  };
}

type Place = Pick<Problem, 'line' | 'column'>;
