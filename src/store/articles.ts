import { dayOf, parseInstant } from '../lib/date.ts';
import type { Problem } from '../lib/problem.ts';
import type { Article } from '../model/article.ts';
import type { Figure } from '../model/figure.ts';
import { rightsOf } from '../model/rights.ts';
import type { Site } from '../model/site.ts';
import type { BodyReader } from './body-reader.ts';
import { missingImage } from './body-reader.ts';
import type { Entries } from './entries.ts';
import type { ImageFinder, Media } from './images.ts';
import type { MentionFinder } from './mention-finder.ts';

type ArticleEntry = Entries['articles'][number];

export interface ArticleReaderOptions {
  site: Site;
  sources: Entries['sources'];
  readBody: BodyReader;
  findMentions: MentionFinder;
  finder: ImageFinder;
  media: Map<string, Media>;
  problems: Problem[];
}

/** Turns an article's entry into the article that the rest of the house knows: every default decided, its text analysed. */
export function createArticleReader(options: ArticleReaderOptions): (entry: ArticleEntry) => Article {
  const { site, sources, readBody, findMentions } = options;
  return (entry) => {
    const { slug, file, data } = entry;
    const lang = data.lang ?? site.language;
    const published = parseInstant(data.published, site.timeZone) ?? '';
    const source = sources.find((candidate) => candidate.slug === data.source?.publisher);
    const analysis = readBody(entry, lang);
    return {
      ...data,
      slug,
      file: file.display,
      published,
      updated: data.updated === undefined ? undefined : parseInstant(data.updated, site.timeZone),
      day: dayOf(published, site.timeZone),
      lang,
      rights: rightsOf(data.rights, source?.data.rights, site.rights),
      figure: figureOf(entry, options),
      lede: analysis.lede,
      words: analysis.words,
      body: analysis.body,
      passages: analysis.passages,
      mentions: findMentions(analysis, lang),
    };
  };
}

/** The figure with its image found and measured; one whose image never came along (an imported caption) is not shown. */
function figureOf(
  entry: ArticleEntry,
  { finder, media, problems }: ArticleReaderOptions,
): Figure | undefined {
  const { src, alt = '', caption, credit } = entry.data.figure ?? {};
  if (src === undefined) return undefined;
  const image = finder.find(entry.file.path, src);
  if (!image) {
    problems.push({
      file: entry.file.display,
      ...entry.placeOf(['figure', 'src']),
      message: missingImage(src),
    });
    return undefined;
  }
  media.set(image.src, image);
  const { width, height } = image;
  return { src: image.src, alt, caption, credit, width, height };
}
