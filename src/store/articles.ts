import type { Gist } from '../digest/gist.ts';
import { locateEvents } from '../digest/timeline/locate-events.ts';
import { dayOf, parseInstant } from '../lib/date.ts';
import type { Article, ArticleMatter, Mention } from '../model/article.ts';
import type { Event } from '../model/event.ts';
import type { Figure } from '../model/figure.ts';
import type { Passage } from '../model/passage.ts';
import type { Quotation } from '../model/quotation.ts';
import { allowanceOf, rightsOf } from '../model/rights.ts';
import type { Site } from '../model/site.ts';
import type { Analysis } from './analyse.ts';
import type { BodyReader } from './body-reader.ts';
import type { Entries } from './entries.ts';
import { UnreadableError } from './guard/read-all.ts';
import type { ImageFinder, Media } from './images.ts';
import type { PassageStep } from './passage-step.ts';

type ArticleEntry = Entries['articles'][number];

export interface ArticleReaderOptions {
  site: Site;
  /** See `Places`. */
  asOf: string | undefined;
  sources: Entries['sources'];
  readBody: BodyReader;
  findMentions: PassageStep<Mention[]>;
  findQuotations: PassageStep<Quotation[]>;
  readGist: (analysis: Analysis, language: string, matter: ArticleMatter) => Gist;
  readPassages: (digest: string) => Passage[];
  finder: ImageFinder;
}

export interface ReadArticle {
  article: Article;
  /** The images that the site may publish. */
  media: Media[];
}

/**
 * Turns an article's entry into the article that the rest of the house knows: every default decided, its text analysed.
 * It throws an `UnreadableError` where the text can't be analysed.
 */
export function createArticleReader(options: ArticleReaderOptions): (entry: ArticleEntry) => ReadArticle {
  const { site, sources, readBody, findMentions, findQuotations, readGist, readPassages } = options;
  const locate = (events: Event[], { passages }: Analysis) =>
    events.length === 0 ? [] : locateEvents(events, readPassages(passages));
  return (entry) => {
    const { slug, file, data } = entry;
    const lang = data.lang ?? site.language;
    const published = parseInstant(data.published, site.timeZone) ?? '';
    const source = sources.find((candidate) => candidate.slug === data.source?.publisher);
    const rights = rightsOf(data.rights, source?.data.rights, site.rights);
    const { analysis, media } = readBody(entry, lang);
    if (analysis.isUnread) throw new UnreadableError();
    const { keyPoints, terms } = readGist(analysis, lang, data);
    const figure = figureOf(entry, options);
    const allowed = allowanceOf(rights);
    const scheduled = isScheduled({ published }, options.asOf);
    const draft = data.draft || scheduled;
    const images = [...(allowed.body ? media : []), ...(allowed.figure && figure ? [figure.image] : [])];
    const article: Article = {
      ...data,
      slug,
      file: file.display,
      draft,
      ...(scheduled && !data.draft && { scheduled: true as const }),
      published,
      updated: data.updated === undefined ? undefined : parseInstant(data.updated, site.timeZone),
      day: dayOf(published, site.timeZone),
      lang,
      rights,
      figure: figure?.figure,
      lede: analysis.lede,
      words: analysis.words,
      passageCount: analysis.passageCount,
      quotations: findQuotations(analysis, lang),
      body: analysis.body,
      passages: analysis.passages,
      mentions: findMentions(analysis, lang),
      placedKeyPoints: keyPoints,
      terms,
      events: allowed.body ? [...locate(data.events, analysis), ...analysis.events] : data.events,
    };
    return { article, media: draft ? [] : images };
  };
}

/** Whether an article's time has not come yet. */
export function isScheduled({ published }: Pick<Article, 'published'>, asOf: string | undefined): boolean {
  return asOf !== undefined && published > asOf;
}

/** The figure with its image found and measured; one whose image is not there, or never came along (an imported caption), is not shown. */
function figureOf(
  entry: ArticleEntry,
  { finder }: ArticleReaderOptions,
): { figure: Figure; image: Media } | undefined {
  const { src, alt = '', caption, credit } = entry.data.figure ?? {};
  if (src === undefined) return undefined;
  const image = finder.find(entry.file.path, src);
  if (!image || image.isBroken) return undefined;
  const { width, height } = image;
  return { figure: { src: image.src, digest: image.digest, alt, caption, credit, width, height }, image };
}
