import type { Digest } from '../collections/digest.ts';
import { cardShapes } from '../model/card.ts';
import { makePage } from '../model/page.ts';
import type { Topic } from '../model/topic.ts';
import { articleCard, editionCard, siteCard, topicCard } from './cards.ts';
import { feedPages } from './feeds/feed-files.ts';
import { opmlView } from './feeds/opml-view.ts';
import { discoveryFiles } from './discovery/discovery-files.ts';
import { iconFiles } from './icons.ts';
import { latestPath, latestView } from './latest-view.ts';
import { llmsView } from './llms-view.ts';
import { mailFiles } from './mail/mail-files.ts';
import { timelinePath } from './timeline-view.ts';
import type { TimelineView } from './timeline-view.ts';
import { twinPath, twinView } from './twin-view.ts';
import type { TwinEnding } from './twin-view.ts';

/** The part of the table of pages that is not HTML: feeds, calendars, cards, images. */
export function filesOf(digest: Digest, timelines: readonly { topic: Topic; view: TimelineView }[]) {
  const { media } = digest;
  const timelineFiles = (ending: 'ics' | 'json') =>
    timelines.map(({ topic, view }) => makePage(timelinePath(topic, ending), view, { slug: topic.slug }));
  return {
    ...feedPages(digest),
    opml: [makePage('/feeds.opml', opmlView(digest))],
    ...twinPages(digest),
    llms: [makePage('/llms.txt', llmsView(digest))],
    latest: digest.topics.flatMap((topic) => {
      const view = latestView(topic, digest);
      return view ? [makePage(latestPath(topic.slug), view, { slug: topic.slug })] : [];
    }),
    timelineIcs: timelineFiles('ics'),
    timelineJson: timelineFiles('json'),
    card: cardsOf(digest).map(({ path, input }) =>
      makePage(path, input, { card: path.replace(/^\/cards\/|\.png$/gu, '') }),
    ),
    ...mailFiles(digest),
    ...discoveryFiles(digest),
    ...iconFiles(digest),
    media: media
      .filter(({ src }) => src.startsWith('/media/'))
      .map(({ src, digest: bytes }) => makePage(src, { src, bytes }, { file: src.replace('/media/', '') })),
  };
}

function twinPages(digest: Digest) {
  const twins = digest.articles.map((article) => ({ article, view: twinView(article, digest) }));
  const files = (ending: TwinEnding) =>
    twins.map(({ article, view }) => makePage(twinPath(article, ending), view, { slug: article.slug }));
  return { markdownTwin: files('md'), textTwin: files('txt') };
}

function cardsOf(digest: Digest) {
  const { articles, topics, editions } = digest;
  return [
    siteCard(digest),
    ...articles.flatMap((article) => cardShapes.map((shape) => articleCard(article, digest, shape))),
    ...topics.map((topic) => topicCard(topic, digest)),
    ...editions.map((edition) => editionCard(edition, digest)),
  ];
}
