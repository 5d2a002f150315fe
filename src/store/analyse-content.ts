import { join } from 'node:path';
import type { Problem } from '../lib/problem.ts';
import type { Site } from '../model/site.ts';
import { createAnalyse } from './analyse.ts';
import { articleReaderOf } from './article-reader.ts';
import { createBodyReader } from './body-reader.ts';
import type { BodyReader, Remarks } from './body-reader.ts';
import { createCache } from './cache.ts';
import type { Cache } from './cache.ts';
import { checkFigures } from './check-figures.ts';
import type { Content } from './content.ts';
import { rawsOf } from './entries.ts';
import type { Entries, Files } from './entries.ts';
import type { FileIndex } from './file-index.ts';
import { readAll } from './guard/read-all.ts';
import { createImageFinder } from './images.ts';
import type { Media } from './images.ts';
import { recordFinds } from './keep-articles.ts';
import { labelsOf } from './labels.ts';
import type { Entry } from './parse-entry.ts';
import type { Places } from './places.ts';

/** A content folder whose files are parsed. */
export interface ParsedContent {
  site: Site;
  entries: Entries;
  files: Files;
  /** Paths of the images in the folder. */
  images: readonly string[];
  places: Places;
  /** Hash of the code that analyses. */
  code: string;
  /** Receives what the bodies say of themselves, and what is wrong with the images. */
  remarks: Remarks;
  /** What is known of the files from earlier readings. */
  index: FileIndex;
}

/** Reads what stands below the front matter, and makes articles, topics and editions of the entries. */
export function analyseContent({ site, entries, files, remarks, index, ...rest }: ParsedContent): Content {
  const { places } = rest;
  const cache = createCache(places.cacheDir);
  const finder = recordFinds(finderOf(rest, remarks.faults));
  const readBody = createBodyReader({ analyse: analyseOf(site, cache, rest), finder, remarks });
  const media = new Map<string, Media>();
  const bodyOf = createNoteReader(readBody, site.language, media);

  const topics = entries.topics.map((entry) => ({ slug: entry.slug, ...entry.data, body: bodyOf(entry) }));
  const editions = entries.editions.map((entry) => ({
    date: entry.slug,
    ...entry.data,
    body: bodyOf(entry),
  }));
  const people = entries.people.map(({ slug, data }) => ({ slug, ...data }));
  const readArticle = articleReaderOf({
    ...rest,
    site,
    entries,
    remarks,
    index,
    topics,
    people,
    cache,
    finder,
    readBody,
  });
  const readings = readAll(entries.articles, readArticle, remarks.faults);
  for (const image of readings.flatMap((reading) => reading.media)) media.set(image.src, image);
  remarks.faults.push(...checkFigures(rawsOf(files.articles), finder));
  for (const raw of wrongOnes(files)) readBody(raw, site.language);
  return {
    site,
    articles: readings.map(({ article }) => article),
    topics,
    editions,
    sources: entries.sources.map(({ slug, data }) => ({ slug, ...data })),
    people,
    media: [...media.values()],
  };
}

type Surroundings = Pick<ParsedContent, 'places' | 'images' | 'code'>;

function finderOf({ places, images }: Surroundings, faults: Problem[]) {
  const { contentDir, root } = places;
  return createImageFinder({ contentDir, publicDir: join(root, 'public'), images, faults });
}

function analyseOf(site: Site, cache: Cache, { places, code }: Surroundings) {
  return createAnalyse({ cache, code, base: site.base, labels: labelsOf(site, places) });
}

/** Reads the text of a topic or an edition, where it has one, and publishes the images that it shows. */
function createNoteReader(readBody: BodyReader, language: string, media: Map<string, Media>) {
  return (entry: Entry<unknown>): string | undefined => {
    if (entry.body.trim() === '') return undefined;
    const body = readBody(entry, language);
    for (const image of body.media) media.set(image.src, image);
    return body.analysis.body;
  };
}

/** Files with wrong front matter: no entries, but their text is checked all the same. */
function wrongOnes({ articles, topics, editions }: Files): Entry<unknown>[] {
  return rawsOf([...articles, ...topics, ...editions].filter(({ isRight }) => !isRight));
}
