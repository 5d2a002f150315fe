import { gistOf } from '../digest/gist.ts';
import type { Gist } from '../digest/gist.ts';
import { mentionsOf } from '../digest/mentions.ts';
import { createQuotationFinder } from '../digest/quotations/quotations.ts';
import { createTopicMatcher } from '../digest/topic-matcher.ts';
import type { Article, ArticleMatter } from '../model/article.ts';
import type { Person } from '../model/person.ts';
import type { Topic } from '../model/topic.ts';
import type { Analysis } from './analyse.ts';
import type { ParsedContent } from './analyse-content.ts';
import { createArticleReader, isScheduled } from './articles.ts';
import type { ReadArticle } from './articles.ts';
import type { BodyReader } from './body-reader.ts';
import { readPassages } from './cache.ts';
import type { Cache } from './cache.ts';
import type { Entries } from './entries.ts';
import { keepArticles } from './keep-articles.ts';
import type { RecordingFinder } from './keep-articles.ts';
import { createPassageStep } from './passage-step.ts';
import { surroundingsOf, termsOf } from './surroundings.ts';

export interface ArticleSurroundings extends Omit<ParsedContent, 'files' | 'images'> {
  topics: readonly Topic[];
  people: readonly Person[];
  cache: Cache;
  finder: RecordingFinder;
  readBody: BodyReader;
}

/** Reads articles: from the index where nothing about them changed, else step by step, each step from the cache where that will do. */
export function articleReaderOf({
  site,
  entries,
  remarks,
  index,
  topics,
  people,
  cache,
  finder,
  readBody,
  places,
  code,
}: ArticleSurroundings): (entry: Entries['articles'][number]) => ReadArticle {
  const readArticle = createArticleReader({
    site,
    asOf: places.asOf,
    sources: entries.sources,
    readBody,
    findMentions: mentionStep(topics, cache, code),
    findQuotations: createPassageStep(
      { cache, kind: 'quotations', settings: people, code },
      createQuotationFinder(people),
    ),
    readGist: gistReader(cache, code),
    readPassages: (digest) => readPassages(cache, digest),
    finder,
  });
  return keepArticles(
    {
      index,
      around: surroundingsOf(entries, places),
      isScheduled: (article) => !isEditorsDraft(article) && isScheduled(article, places.asOf),
      finder,
      remarks,
    },
    readArticle,
  );
}

function mentionStep(topics: readonly Topic[], cache: Cache, code: string) {
  const settings = topics.map(termsOf);
  const match = createTopicMatcher(topics);
  return createPassageStep({ cache, kind: 'mentions', settings, code }, (passages, language) =>
    mentionsOf(passages, language, match),
  );
}

function isEditorsDraft({ draft, scheduled }: Article): boolean {
  return draft && !(scheduled ?? false);
}

/** The title and the editor's key points count as settings: with others, the gist is another. */
function gistReader(cache: Cache, code: string) {
  return (analysis: Analysis, language: string, { title, keyPoints: editors }: ArticleMatter): Gist => {
    const settings = { title, editors };
    const step = createPassageStep({ cache, kind: 'gist', settings, code }, (passages) =>
      gistOf(passages, { title, language, editors }),
    );
    return step(analysis, language);
  };
}
