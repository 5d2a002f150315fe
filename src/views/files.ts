import type { Digest } from '../collections/digest.ts';
import { cardShapes } from '../model/card.ts';
import type { CardInput } from '../model/card.ts';
import { makePage } from '../model/page.ts';
import type { Page } from '../model/page.ts';
import {
  articleCard,
  articleCardPath,
  editionCard,
  editionCardPath,
  personCard,
  siteCard,
  topicCard,
} from './cards.ts';
import type { Card } from './cards.ts';
import { feedPages } from './feeds/feed-files.ts';
import { opmlView } from './feeds/opml-view.ts';
import { discoveryFiles } from './discovery/discovery-files.ts';
import { iconFiles } from './icons.ts';
import { latestPath, latestView } from './latest-view.ts';
import { llmsView } from './llms-view.ts';
import { mailFiles } from './mail/mail-files.ts';
import type { PageMakers } from './page-makers.ts';
import { personPagesOf } from './person-page.ts';
import { timelinePath } from './timeline-view.ts';
import type { Timeline } from './timeline-view.ts';
import { twinPath, twinView } from './twin-view.ts';
import type { TwinEnding } from './twin-view.ts';

/** The part of the table of pages that is not HTML: feeds, calendars, cards, images. */
export function filesOf(digest: Digest, timelines: readonly Timeline[], makers: PageMakers) {
  const { media } = digest;
  const { file } = makers;
  const timelineFiles = (ending: 'ics' | 'json') =>
    timelines.map(({ topic, view }) => file(timelinePath(topic, ending), view, { slug: topic.slug }));
  return {
    ...feedPages(digest, makers),
    opml: [file('/feeds.opml', () => opmlView(digest))],
    ...twinPages(digest, makers),
    llms: [file('/llms.txt', () => llmsView(digest))],
    latest: digest.topics.flatMap((topic) => {
      const view = latestView(topic, digest);
      return view ? [makePage(latestPath(topic.slug), view, { slug: topic.slug })] : [];
    }),
    timelineIcs: timelineFiles('ics'),
    timelineJson: timelineFiles('json'),
    card: cardPages(digest, makers),
    ...mailFiles(digest, makers),
    ...discoveryFiles(digest, makers),
    ...iconFiles(digest),
    media: media
      .filter(({ src }) => src.startsWith('/media/'))
      .map(({ src, digest: bytes }) => makePage(src, { src, bytes }, { file: src.replace('/media/', '') })),
  };
}

function twinPages({ articles }: Digest, { late }: PageMakers) {
  const files = (ending: TwinEnding) =>
    articles.map((article) => {
      const { slug } = article;
      const shown = () => ({ articles: [article] });
      return late(twinPath(article, ending), { params: { slug }, shown }, (part) => twinView(article, part));
    });
  return { markdownTwin: files('md'), textTwin: files('txt') };
}

function cardPages(digest: Digest, { late, file }: PageMakers): Page<CardInput>[] {
  const { articles, topics, editions } = digest;
  const drawn = ({ path, input }: Card) => makePage(path, input, cardParams(path));
  return [
    drawn(siteCard(digest)),
    ...articles.flatMap((article) =>
      cardShapes.map((shape) => {
        const path = articleCardPath(article, shape);
        const shown = () => ({ articles: [article] });
        return late(
          path,
          { params: cardParams(path), shown },
          (part) => articleCard(article, part, shape).input,
        );
      }),
    ),
    ...personPagesOf(digest).flatMap((page) => {
      const card = page.number === undefined ? personCard(page, digest) : undefined;
      return card ? [drawn(card)] : [];
    }),
    ...topics.map((topic) => drawn(topicCard(topic, digest))),
    ...editions.map((edition) => {
      const path = editionCardPath(edition);
      return file(path, () => editionCard(edition, digest).input, cardParams(path));
    }),
  ];
}

function cardParams(path: string): { card: string } {
  return { card: path.replace(/^\/cards\/|\.png$/gu, '') };
}
