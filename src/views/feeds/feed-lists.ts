import type { Digest } from '../../collections/digest.ts';
import type { Article } from '../../model/article.ts';
import { lastChangeOf } from '../../model/article.ts';
import { speakersOf } from '../speakers.ts';
import type { Speaker } from '../speakers.ts';
import { editionItem, quotedItem } from './feed-item.ts';
import type { FeedItem } from './feed-item.ts';
import { feedLength, feedOf } from './feed.ts';
import type { Feed, FeedPlace } from './feed.ts';

/** A feed and where it lies. */
export interface PlacedFeed {
  place: FeedPlace;
  feed: Feed;
}

/** Gives an article's item, the same object each time. */
export type ItemOf = (article: Article) => FeedItem;

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
export function topicFeeds(digest: Digest, itemOf: ItemOf): PlacedFeed[] {
  return digest.topics.map((topic) => {
    const about = digest.articles.filter(({ topics }) => topics.includes(topic.slug));
    return placed(topicPlace(topic), about, digest, itemOf);
  });
}

export function sourceFeeds(digest: Digest, itemOf: ItemOf): PlacedFeed[] {
  return digest.sources.map((publisher) => {
    const from = digest.articles.filter(({ source }) => source?.publisher === publisher.slug);
    return placed(sourcePlace(publisher), from, digest, itemOf);
  });
}

/** What each person said, an entry for an article. */
export function personFeeds(digest: Digest): PlacedFeed[] {
  return speakersOf(digest).map((speaker) => {
    const items = speaker.articles.slice(0, feedLength).map((said) => quotedItem(speaker, said, digest));
    return { place: personPlace(speaker), feed: feedOf(personPlace(speaker), items, digest) };
  });
}

/** An entry for an edition. */
export function editionsFeed(digest: Digest): PlacedFeed {
  const items = digest.editions.slice(0, feedLength).map((edition) => editionItem(edition, digest));
  return { place: editionsPlace(digest), feed: feedOf(editionsPlace(digest), items, digest) };
}

/** Newest first by the last change: who has the article already learns of a correction, whenever it comes. */
function placed(place: FeedPlace, articles: readonly Article[], digest: Digest, itemOf: ItemOf): PlacedFeed {
  const newest = newestByChange(articles, digest).slice(0, feedLength);
  return { place, feed: feedOf(place, newest.map(itemOf), digest) };
}

export function newestByChange(articles: readonly Article[], { site }: Digest): Article[] {
  return articles
    .map((article) => ({ article, changed: lastChangeOf(article, site.timeZone) ?? article.published }))
    .sort((a, b) => (a.changed < b.changed ? 1 : a.changed > b.changed ? -1 : 0))
    .map(({ article }) => article);
}
