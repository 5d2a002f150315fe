import { describe, expect, test } from 'vitest';
import { feedFaults } from '../../support/feed-rules/check-feed.ts';
import { readFeedSite, renderedFeeds } from '../../support/feed-site.ts';

// The rules are only worth something if they see what is wrong: each is shown a right feed made wrong in one place.

const feeds = renderedFeeds(readFeedSite());

describe.each<[string, [string, string | RegExp, string, string][]]>([
  [
    '/rss.xml',
    [
      ['not well-formed', '</channel>', '', 'not well-formed'],
      ['a control character', '<title>', '<title>\u0008', 'U+8 is no character'],
      ['a lost character', '<title>', '<title>\ufffd', 'U+fffd'],
      ['an unknown namespace', '<rss ', '<rss xmlns:x="https://x.example/" ', 'another namespace'],
      ['a prefix of none', '<item>', '<item><dcterms:issued/>', 'dcterms: is not declared'],
      ['an element of none', '<item>', '<item><summary>x</summary>', 'undefined element summary'],
      ['no guid', /<guid.*<\/guid>/u, '', 'item: no guid'],
      ['a permanent link that is none', 'isPermaLink="false"', 'isPermaLink="true"', 'isPermaLink true'],
      ['a date of Atom', /<pubDate>.*?<\/pubDate>/u, '<pubDate>2023-06-19</pubDate>', 'no date of RFC 822'],
      ['another day of the week', /<pubDate>\w{3}/u, '<pubDate>Xxx', 'another day of the week'],
      [
        'a link to another self',
        'fixture.example/repo/rss.xml',
        'fixture.example/rss.xml',
        'leads elsewhere',
      ],
      ['no link to itself', 'rel="self"', 'rel="via"', '0 links to itself'],
      ['an unregistered relation', 'rel="via"', 'rel="original"', 'unregistered rel original'],
      ['a title in CDATA', /<title>.*?<\/title>/u, '<title><![CDATA[A & B]]></title>', 'title in CDATA'],
      ['markup in a title', '<title>', '<title>&lt;/b&gt;', 'holds markup'],
      [
        'a description that comes late',
        /<description>[^<]*<\/description>(?=\s*<category)([\s\S]*?)(?=<\/item>)/u,
        '$1<description>x</description>',
        'description after content:encoded',
      ],
      ['a relative address', 'href="https://fixture.example/repo/topics', 'href="/topics', 'is not absolute'],
      ['a class', '<p>', '<p class="x">', 'p has className'],
      ['an id', '<p>', '<p id="x">', 'p has id'],
      ['a style', '<p>', '<p style="color:red">', 'p has style'],
      ['a handler', '<p>', '<p onclick="x()">', 'p has onClick'],
      ['hidden text', '<p>', '<p hidden>', 'p has hidden'],
      ['a data attribute', '<p>', '<p data-x="">', 'p has dataX'],
      ['a script', '<p>', '<script>x</script><p>', '<script>'],
      ['a frame', '<p>', '<iframe></iframe><p>', '<iframe>'],
      ['a fold', '<p>', '<details></details><p>', '<details>'],
      ['a block in a line', '<p>', '<p><b><p>', 'HTML: '],
      ['an end of nothing', '<p>', '</i><p>', 'HTML: '],
      ['an image without words', ' alt="', ' title="', 'img has no alt'],
      ['a picture of no kind', 'medium="image"', 'medium="picture"', 'medium picture'],
      ['a picture of no size', /(<media:content[^>]*) width="/u, '$1 width="-', 'is no size'],
      ['an author said twice', '<dc:creator>', '<author>x</author><dc:creator>', 'undefined element author'],
      ['an item twice', /(<item>[\s\S]*?<\/item>)/u, '$1$1', 'two items with one guid'],
      [
        'a licence that is no address',
        '<creativeCommons:license>https:',
        '<creativeCommons:license>',
        'no full URI',
      ],
    ],
  ],
  [
    '/atom.xml',
    [
      ['no id', /<id>.*<\/id>/u, '', 'feed: no id'],
      ['an id that is no tag', /<id>tag:[^,]*,/u, '<id>tag:', 'is no tag'],
      ['an id in another form', /%E6/u, '%e6', 'is not canonical'],
      [
        'an address in another form',
        '<id>https://courier.example/</id>',
        '<id>https://courier.example</id>',
        'is not canonical',
      ],
      ['no author', /<author>[\s\S]*?<\/author>/u, '', 'feed: no author'],
      [
        'a date of RSS',
        /<published>.*?<\/published>/u,
        '<published>Mon, 19 Jun 2023 00:00:00 GMT</published>',
        'no date of RFC 3339',
      ],
      [
        'two at one moment',
        /<updated>(.*?)<\/updated>([\s\S]*<updated>).*?<\/updated>/u,
        '<updated>$1</updated>$2$1</updated>',
        'two entries with one updated',
      ],
      [
        'a feed older than its entries',
        /<updated>.*?<\/updated>/u,
        '<updated>2020-01-01T00:00:00Z</updated>',
        'not the newest entry’s',
      ],
      [
        'a source without its moment',
        /(<source>[\s\S]*?)<updated>.*?<\/updated>/u,
        '$1',
        'source: no updated',
      ],
      ['HTML called text', /<summary>/u, '<summary>&lt;/b>', 'holds markup'],
      ['an entity called text', /<summary>/u, '<summary>&amp;amp;', 'looks like HTML'],
      ['a link to the archives in an entry', 'rel="via"', 'rel="current"', 'rel current in an entry'],
      ['an entry twice', /(<entry[\s\S]*?<\/entry>)/u, '$1$1', 'two entries with one id'],
    ],
  ],
  [
    '/feed.json',
    [
      ['another version', 'version/1.1', 'version/1', 'must be equal to constant'],
      ['no id', '"id":', '"uid":', "must have required property 'id'"],
      [
        'a date without a time',
        /"date_published": "(\d{4}-\d{2}-\d{2})[^"]*"/u,
        '"date_published": "$1"',
        'must match format "date-time"',
      ],
      ['an author of version 1', '"authors"', '"author"', 'must NOT have additional properties'],
      ['another self', 'repo/feed.json', 'feed.json', 'feed_url leads elsewhere'],
      ['a class', '<p>', '<p class=x>', 'p has className'],
    ],
  ],
])('in %s the rules see', (path, faults) => {
  const feed = feeds.find((candidate) => candidate.path === path);

  test.each(faults)('%s', (_what, from, to, fault) => {
    const { text = '', self = '' } = feed ?? {};
    expect(feedFaults(text, self)).toEqual([]);
    const wrong = text.replace(from, to);
    expect(wrong).not.toBe(text);
    expect(feedFaults(wrong, self).join('\n')).toContain(fault);
  });
});

test('the rules see a feed of 2 MB, and an item of 1 MB', () => {
  const { text = '', self = '' } = feeds.find(({ path }) => path === '/atom.xml') ?? {};
  const long = text.replace('<p>', `<p>${'a'.repeat(1_000_000)}`);
  expect(feedFaults(long, self)).toEqual(['content of 1 MB or more']);
  expect(feedFaults(long.replace('<p>', `<p>${'a'.repeat(1_000_000)}`), self)).toContain('2 MB or more');
});
