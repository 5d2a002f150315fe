import type { Digest } from '../../collections/digest.ts';
import { once } from '../../lib/once.ts';
import type { Article } from '../../model/article.ts';
import { changeOf } from '../discovery/last-change.ts';
import { articlesAbout, articlesFrom } from '../grouped.ts';
import { speakersOf } from '../speakers.ts';
import type { Speaker } from '../speakers.ts';
import type { Shown } from '../window.ts';
import { articleItem, editionItem, quotedItem } from './feed-item.ts';
import { feedLength, feedOf } from './feed.ts';
import type { Feed, FeedHistory, FeedPlace } from './feed.ts';

/** A feed, where it lies, and what it is made of: it is made when a file of it is. */
export interface PlacedFeed {
  place: FeedPlace;
  shown: () => Shown;
  /** All else that it is made of. */
  also: () => unknown;
  makeFeed: (digest: Digest) => Feed;
}

export const topicPlace = ({ slug, label, description }: Digest['topics'][number]): FeedPlace => ({
  page: `/topics/${slug}/`,
  name: label,
  description,
});

export const sourcePlace = ({ slug, name }: Digest['sources'][number]): FeedPlace => ({
  page: `/sources/${slug}/`,
  name,
});

export const personPlace = ({ slug, name, role }: Speaker): FeedPlace => ({
  page: `/people/${slug}/`,
  name,
  description: role,
});

export const editionsPlace = ({ words }: Digest): FeedPlace => ({
  page: '/editions/',
  name: words.editions,
  description: words.editionsIntro,
});

/** What can be followed, grouped for people and for the list that readers take; no group is empty. */
export function feedGroups(digest: Digest): { id: string; label: string; places: FeedPlace[] }[] {
  const { words, topics, sources } = digest;
  return [
    { id: 'site', label: words.siteFeed, places: [{ page: '/' }] },
    { id: 'editions', label: words.editions, places: [editionsPlace(digest)] },
    { id: 'topics', label: words.topics, places: topics.map(topicPlace) },
    { id: 'sources', label: words.sources, places: sources.map(sourcePlace) },
    { id: 'people', label: words.people, places: speakersOf(digest).map(personPlace) },
  ].filter(({ places }) => places.length > 0);
}

/** Articles that are about a topic, for every topic. */
export function topicFeeds(digest: Digest): PlacedFeed[] {
  return digest.topics.map((topic) =>
    newestFeed(topicPlace(topic), articlesAbout(topic.slug, digest), digest),
  );
}

export function sourceFeeds(digest: Digest): PlacedFeed[] {
  return digest.sources.map((source) =>
    newestFeed(sourcePlace(source), articlesFrom(source.slug, digest), digest),
  );
}

/** What each person said, an entry for an article. */
export function personFeeds(digest: Digest): PlacedFeed[] {
  return speakersOf(digest).map((speaker) => {
    const place = personPlace(speaker);
    const said = speaker.articles.slice(0, feedLength);
    return {
      place,
      shown: () => ({ outlines: said.map(({ article }) => article) }),
      also: () => place,
      makeFeed: (part) =>
        feedOf(
          place,
          said.map((one) => quotedItem(speaker, one, part)),
          part,
        ),
    };
  });
}

/** An entry for an edition. */
export function editionsFeed(digest: Digest): PlacedFeed {
  const place = editionsPlace(digest);
  const editions = digest.editions.slice(0, feedLength);
  return {
    place,
    shown: () => ({ editions }),
    also: () => place,
    makeFeed: (part) =>
      feedOf(
        place,
        editions.map((edition) => editionItem(edition, part)),
        part,
      ),
  };
}

/** A feed of these articles in this order. */
export function articlesFeed(
  place: FeedPlace,
  articles: () => readonly Article[],
  history?: FeedHistory,
): PlacedFeed {
  return {
    place,
    // An outline, and the text itself, are all that a feed shows of an article.
    shown: () => ({ outlines: articles() }),
    also: () => [place, history, articles().map(({ slug, body }) => [slug, body])],
    makeFeed: (part) => {
      const items = articles().map((article) => articleItem(article, part));
      return { ...feedOf(place, items, part), ...(history && { history }) };
    },
  };
}

/** Newest first by the last change: who has the article already learns of a correction, whenever it comes. */
function newestFeed(place: FeedPlace, articles: readonly Article[], digest: Digest): PlacedFeed {
  return articlesFeed(
    place,
    once(() => newestByChange(articles, digest).slice(0, feedLength)),
  );
}

export function newestByChange(articles: readonly Article[], { site }: Digest): Article[] {
  return articles
    .map((article) => ({ article, changed: changeOf(article, site.timeZone) }))
    .sort((a, b) => (a.changed < b.changed ? 1 : a.changed > b.changed ? -1 : 0))
    .map(({ article }) => article);
}
