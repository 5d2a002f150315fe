import type { Problem } from '../lib/problem.ts';
import type { Article } from '../model/article.ts';
import { keepPrints, printsOf } from '../model/prints.ts';
import type { Prints } from '../model/prints.ts';
import type { ReadArticle } from './articles.ts';
import type { PlacedLink, Remarks } from './body-reader.ts';
import type { FileIndex } from './file-index.ts';
import type { ImageFinder, Media } from './images.ts';
import type { Entry } from './parse-entry.ts';

/** What was made of an article's file, and what it was made of beside the file. */
export interface KeptReading {
  /** Hash of settings, topics, sources and people. */
  around: string;
  article: Article;
  /** See `printsOf`. */
  prints: Prints;
  /** The images that it names: what each was, and whether it is published. */
  images: { src: string; digest?: string | undefined; published: boolean }[];
  /** Their `file` is filled in again: it depends on where the program runs. */
  faults: Problem[];
  advice: Problem[];
  links: PlacedLink[];
}

export interface KeepOptions {
  index: FileIndex;
  /** See `surroundingsOf`. */
  around: string;
  /** Whether an article is held back until its time has come. */
  isScheduled: (article: Article) => boolean;
  finder: RecordingFinder;
  remarks: Remarks;
}

/** Reads articles only when they, or what stands around them, changed since the index was written. */
export function keepArticles<E extends Entry<unknown>>(
  { index, around, isScheduled, finder, remarks }: KeepOptions,
  read: (entry: E) => ReadArticle,
): (entry: E) => ReadArticle {
  const holds = (reading: KeptReading, { file }: E): boolean =>
    reading.around === around &&
    isScheduled(reading.article) === (reading.article.scheduled ?? false) &&
    reading.images.every(({ src, digest }) => finder.find(file.path, src)?.digest === digest);
  return (entry) => {
    const { file } = entry;
    const record = index.get(file.path);
    if (record?.reading && holds(record.reading, entry))
      return recall(record.reading, entry, finder, remarks);
    const before = { ...countsOf(remarks) };
    finder.forget();
    const made = read(entry);
    if (record && remarks.problems.length === before.problems) {
      const published = new Set(made.media.map(({ digest }) => digest));
      const images = finder.found().map(({ src, media }) => ({
        src,
        digest: media?.digest,
        published: media !== undefined && published.has(media.digest),
      }));
      // What is wrong with an image is told of with its own file, whenever it is looked at.
      const faults = remarks.faults.slice(before.faults).filter((fault) => fault.file === file.display);
      const advice = remarks.advice.slice(before.advice);
      const links = remarks.links.slice(before.links);
      const { article } = made;
      const reading = { around, article, prints: printsOf(article), images, faults, advice, links };
      index.set({ ...record, reading });
    }
    return made;
  };
}

/** An image finder that remembers what it was asked. */
export interface RecordingFinder extends ImageFinder {
  forget: () => void;
  found: () => { src: string; media: Media | undefined }[];
}

export function recordFinds({ find }: ImageFinder): RecordingFinder {
  const found = new Map<string, Media | undefined>();
  return {
    find: (path, src) => {
      const media = find(path, src);
      found.set(src, media);
      return media;
    },
    forget: () => found.clear(),
    found: () => Array.from(found, ([src, media]) => ({ src, media })),
  };
}

function countsOf({ problems, faults, advice, links }: Remarks) {
  return {
    problems: problems.length,
    faults: faults.length,
    advice: advice.length,
    links: links.length,
  };
}

function recall(
  { article: kept, prints, images, faults, advice, links }: KeptReading,
  { file: { path, display: file } }: Entry<unknown>,
  { find }: ImageFinder,
  remarks: Remarks,
): ReadArticle {
  remarks.faults.push(...faults.map((one) => ({ ...one, file })));
  remarks.advice.push(...advice.map((one) => ({ ...one, file })));
  remarks.links.push(...links.map((link) => ({ ...link, file })));
  const media = images.flatMap(({ src, published }) => (published ? (find(path, src) ?? []) : []));
  const article = { ...kept, file };
  keepPrints(article, prints);
  return { article, media };
}
