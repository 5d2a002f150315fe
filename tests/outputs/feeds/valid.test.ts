import { describe, expect, test } from 'vitest';
import { readDemonstration, readFeedSite, renderedFeeds } from '../../support/feed-site.ts';
import { feedFaults } from '../../support/feed-rules/check-feed.ts';

const sites = {
  'the demonstration': renderedFeeds(readDemonstration()),
  'a site in many scripts': renderedFeeds(readFeedSite()),
};

describe.each(Object.entries(sites))('%s', (_name, feeds) => {
  test.each(feeds)('$path has no error and no warning', ({ text, self }) => {
    expect(feedFaults(text, self)).toEqual([]);
  });

  test('has feeds in every format, and those that readers ask for', () => {
    expect(feeds.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['/rss.xml', '/atom.xml', '/feed.json', '/feed.xml', '/index.xml']),
    );
  });
});
