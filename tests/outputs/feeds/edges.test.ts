import { describe, expect, test } from 'vitest';
import { distinctInstant } from '../../../src/outputs/feeds/distinct.ts';
import { markArchive } from '../../../src/outputs/feeds/mark-archive.ts';
import { plain, withReferences } from '../../../src/outputs/feeds/plain-text.ts';
import { renderFeed } from '../../../src/outputs/feeds/render-feed.ts';
import { renderOpml } from '../../../src/outputs/feeds/render-opml.ts';
import { feedPages } from '../../../src/views/feeds/feed-files.ts';
import { opmlView } from '../../../src/views/feeds/opml-view.ts';
import { siteFeeds } from '../../../src/views/feeds/site-feeds.ts';
import { feedFaults } from '../../support/feed-rules/check-feed.ts';
import { childOf, childrenOf, parseXml, xmlFaults } from '../../support/feed-rules/xml.ts';
import { makeDigest } from '../../support/make-digest.ts';
import { makeArticle, makeSite, makeTopic } from '../../support/make.ts';

const noBody = () => '<p>Sand.</p>';

describe('a digest without an article', () => {
  const { xmlFeed, jsonFeed } = feedPages(makeDigest({ topics: [makeTopic()] }));

  test.each([...xmlFeed, ...jsonFeed])('has a right $path all the same', ({ view }) => {
    expect(feedFaults(renderFeed(view, noBody), view.self)).toEqual([]);
  });
});

describe('archives', () => {
  const articles = Array.from({ length: 13 }, (_, index) =>
    makeArticle({ title: `A ${index}`, published: `2023-01-${String(index + 10)}` }),
  );
  const digest = makeDigest({ articles });
  const files = siteFeeds(digest, 4).flatMap(({ place, makeFeed }) =>
    (['rss', 'atom'] as const).map((format) => {
      const file = format === 'rss' ? 'rss.xml' : 'atom.xml';
      const self = `https://digest.example${place.folder ?? '/'}${file}`;
      return { self, text: renderFeed({ format, self, feed: makeFeed(digest) }, noBody) };
    }),
  );

  test.each(files)('$self is right', ({ self, text }) => {
    expect(feedFaults(text, self)).toEqual([]);
  });

  test('a document says that it is one, and links its neighbours in its own format', () => {
    const text = files.find(({ self }) => self.endsWith('/feeds/archive/2/atom.xml'))?.text ?? '';
    const root = parseXml(text);
    expect(root.attributes['xmlns:fh']).toBe('http://purl.org/syndication/history/1.0');
    expect(childOf(root, 'fh:archive')).toBeDefined();
    expect(childrenOf(root, 'link').map(({ attributes }) => [attributes.rel, attributes.href])).toEqual([
      ['self', 'https://digest.example/feeds/archive/2/atom.xml'],
      ['current', 'https://digest.example/atom.xml'],
      ['prev-archive', 'https://digest.example/feeds/archive/1/atom.xml'],
      ['alternate', 'https://digest.example/'],
    ]);
  });

  test('they bear the feed’s own id, and the feed is none', () => {
    const ids = files
      .filter(({ self }) => self.endsWith('atom.xml'))
      .map(({ text }) => childOf(parseXml(text), 'id')?.text);
    expect(new Set(ids)).toEqual(new Set(['tag:digest.example,2026:feeds']));
    expect(files.filter(({ text }) => text.includes('fh:archive'))).toHaveLength(4);
  });
});

describe('a feed keeps its size', () => {
  const filesOf = (name: string) => {
    const articles = Array.from({ length: 40 }, (_, index) =>
      makeArticle({
        title: `A ${index}`,
        body: `${name}-${index}`,
        published: `2023-01-01T00:${String(index + 10)}Z`,
      }),
    );
    const { xmlFeed, jsonFeed } = feedPages(makeDigest({ articles }));
    return [...xmlFeed, ...jsonFeed].filter(({ path }) => /^\/(?:rss|atom|feed)\./u.test(path));
  };
  const words = (count: number) => `<p>${'Sand & "salt". '.repeat(count)}</p>`;

  test.each(filesOf('each-long'))('$path, with as many items', ({ view }) => {
    const text = renderFeed(view, () => words(6000));
    expect(Buffer.byteLength(text)).toBeLessThan(2_000_000);
    expect(Buffer.byteLength(text)).toBeGreaterThan(1_200_000);
    expect(feedFaults(text, view.self)).toEqual([]);
    expect(text.match(/<item>|<entry |"content_html"/gu)).toHaveLength(40);
    // The oldest are cut, and lead to their page.
    expect(text).toMatch(/A 0, the first paragraph says[\s\S]*Read the article/u);
  });

  test('one text that is too long alone is cut alone', () => {
    const [rss] = filesOf('one-long');
    if (!rss) throw new Error('The digest has no feed.');
    const text = renderFeed(rss.view, (body) => (body === 'one-long-39' ? words(80_000) : words(1)));
    expect(text.match(/Read the article/gu)).toHaveLength(1);
    expect(text.match(/Sand &/gu)).toHaveLength(39);
  });
});

test('plain text is written by reference, never as CDATA', () => {
  expect(withReferences(plain('A & B < C > D ]]> \ufdd0'))).toBe('A &#x26; B &#x3C; C &#x3E; D ]]&#x3E; ');
});

test('plain text that looks like an end tag or a reference is not taken for one', () => {
  expect(withReferences(plain('On </b> and &amp; in R&D, 1 < 2'))).toBe(
    'On &#x3C;\u200b/b&#x3E; and &#x26;\u200bamp; in R&#x26;D, 1 &#x3C; 2',
  );
});

test('a title that names the root is not taken for it', () => {
  const xml =
    '<?xml version="1.0"?>\n<rss version="2.0">\n  <channel>\n<title>&lt;rss ></title></channel></rss>';
  expect(markArchive(xml)).toBe(
    '<?xml version="1.0"?>\n<rss version="2.0" xmlns:fh="http://purl.org/syndication/history/1.0">\n  <channel>\n  <fh:archive/>\n<title>&lt;rss ></title></channel></rss>',
  );
});

test('a moment of its own depends on the id alone, and leaves seconds that an editor gave', () => {
  const moment = distinctInstant('2023-06-19T10:00:00Z', 'tag:a,2023:x');
  expect(distinctInstant('2023-06-19T10:00:00Z', 'tag:a,2023:x')).toEqual(moment);
  expect(moment.toISOString()).toMatch(/^2023-06-19T10:00:/u);
  expect(distinctInstant('2023-06-19T10:00:00Z', 'tag:a,2023:y')).not.toEqual(moment);
  expect(distinctInstant('2023-06-19T10:00:05Z', 'tag:a,2023:x')).toEqual(new Date('2023-06-19T10:00:05Z'));
});

test('the list of feeds is an outline for each group', () => {
  const site = makeSite({ title: 'R&D <Wire>' });
  const text = renderOpml(opmlView(makeDigest({ site, topics: [makeTopic({ label: 'Tides & winds' })] })));
  expect(xmlFaults(text)).toEqual([]);
  const root = parseXml(text);
  const [head, body] = root.children;
  expect(head && childOf(head, 'title')?.text).toBe('R&D <Wire>');
  const outlines = body?.children.map(({ attributes, children }) => [
    attributes.text,
    children.map((child) => [child.attributes.type, child.attributes.xmlUrl]),
  ]);
  expect(outlines).toEqual([
    ['All articles', [['rss', 'https://digest.example/rss.xml']]],
    ['Editions', [['rss', 'https://digest.example/editions/rss.xml']]],
    ['Topics', [['rss', 'https://digest.example/topics/tides-winds/rss.xml']]],
  ]);
});
