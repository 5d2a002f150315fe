import { describe, expect, test } from 'vitest';
import { articleItem, editionItem, quotedItem } from '../../../src/views/feeds/feed-item.ts';
import { feedLinks, feedPages } from '../../../src/views/feeds/feed-files.ts';
import { topicPlace } from '../../../src/views/feeds/feed-lists.ts';
import { opmlView } from '../../../src/views/feeds/opml-view.ts';
import { makeArticle, makeEditionFile, makeSite, makeSource, makeTopic } from '../../support/make.ts';
import { makeDigest } from '../../support/make-digest.ts';

const topic = makeTopic({ label: 'Tides' });
const source = makeSource({ name: 'The Courier', url: 'https://courier.example' });

describe('feedPages', () => {
  const articles = [
    makeArticle({ title: 'Low tide', topics: ['tides'], published: '2023-06-19' }),
    makeArticle({ title: 'Ferry', source: { publisher: 'the-courier' }, published: '2023-06-20' }),
  ];
  const { xmlFeed, jsonFeed } = feedPages(makeDigest({ articles, topics: [topic], sources: [source] }));
  const itemsOf = (path: string) =>
    jsonFeed.find((page) => page.path === path)?.view.feed.items.map(({ title }) => title);

  test('there is one for the site, its editions, each topic and each source, in every format', () => {
    expect([...xmlFeed, ...jsonFeed].map(({ path }) => path).sort()).toEqual([
      '/atom.xml',
      '/editions/atom.xml',
      '/editions/feed.json',
      '/editions/rss.xml',
      '/feed.json',
      '/feed.xml',
      '/index.xml',
      '/rss.xml',
      '/sources/the-courier/atom.xml',
      '/sources/the-courier/feed.json',
      '/sources/the-courier/rss.xml',
      '/topics/tides/atom.xml',
      '/topics/tides/feed.json',
      '/topics/tides/rss.xml',
    ]);
  });

  test('each holds what is its own, newest first', () => {
    expect(itemsOf('/feed.json')).toEqual(['Ferry', 'Low tide']);
    expect(itemsOf('/topics/tides/feed.json')).toEqual(['Low tide']);
    expect(itemsOf('/sources/the-courier/feed.json')).toEqual(['Ferry']);
    expect(itemsOf('/editions/feed.json')).toEqual(['Edition of June 20, 2023', 'Edition of June 19, 2023']);
  });

  test('a route finds a file by the part of its path before the ending', () => {
    for (const { path, params } of [...xmlFeed, ...jsonFeed]) {
      expect(path).toMatch(new RegExp(`^/${params.feed ?? ''}\\.(?:xml|json)$`, 'u'));
    }
  });

  test('a file’s key changes with its items, its format and its address', () => {
    const keys = [...xmlFeed, ...jsonFeed].map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    const more = feedPages(
      makeDigest({ articles: articles.slice(1), topics: [topic], sources: [source] }),
    ).jsonFeed;
    const changed = more.filter(({ key }) => !keys.includes(key)).map(({ path }) => path);
    expect(changed).toEqual(['/feed.json', '/editions/feed.json', '/topics/tides/feed.json']);
  });
});

describe('an article’s item', () => {
  test('was updated when it was published, whatever the day of the build', () => {
    const article = makeArticle({ published: '2023-06-19' });
    expect(articleItem(article, makeDigest())).toMatchObject({
      published: '2023-06-19T00:00:00Z',
      updated: '2023-06-19T00:00:00Z',
    });
  });

  test.each([
    ['an update', { updated: '2023-06-21' }, '2023-06-21'],
    ['a correction', { corrections: [{ date: '2023-06-22', text: 'x' }] }, '2023-06-22'],
    [
      'the later of the two',
      { updated: '2023-06-23', corrections: [{ date: '2023-06-22', text: 'x' }] },
      '2023-06-23',
    ],
    ['nothing that was before it', { updated: '2023-06-01' }, '2023-06-19'],
  ])('is moved by %s', (_what, fields, day) => {
    const article = makeArticle({ published: '2023-06-19', ...fields });
    expect(articleItem(article, makeDigest()).updated).toBe(`${day}T00:00:00Z`);
  });

  test('has its authors, else the original’s', () => {
    const of = (fields: Parameters<typeof makeArticle>[0]) =>
      articleItem(makeArticle(fields), makeDigest({ sources: [source] })).authors;
    const origin = { publisher: 'the-courier', authors: ['Rui Sá'] };
    expect(of({ authors: ['Ana'], source: origin })).toEqual(['Ana']);
    expect(of({ source: origin })).toEqual(['Rui Sá']);
    expect(of({})).toEqual([]);
  });

  test('has the licence of its source, else the site’s unless it comes from elsewhere', () => {
    const site = makeSite({ licence: 'https://digest.example/terms' });
    const licenceOf = (licence?: string) => {
      const terms = makeSource({ name: 'The Courier', url: 'https://courier.example', licence });
      const article = makeArticle({ source: { publisher: 'the-courier' } });
      return articleItem(article, makeDigest({ site, sources: [terms] })).licence;
    };
    expect(articleItem(makeArticle(), makeDigest({ site })).licence).toBe('https://digest.example/terms');
    expect(licenceOf()).toBeUndefined();
    expect(licenceOf('https://courier.example/terms')).toBe('https://courier.example/terms');
  });

  test('of an excerpt holds summary, first passage and the way to the original', () => {
    const article = makeArticle({
      rights: 'excerpt',
      summary: 'In short.',
      lede: 'At length.',
      source: { publisher: 'the-courier', url: 'https://courier.example/1' },
    });
    expect(articleItem(article, makeDigest({ sources: [source] })).blocks).toEqual([
      { kind: 'paragraph', text: 'In short.' },
      { kind: 'paragraph', text: 'At length.' },
      { kind: 'link', label: 'Read the original at The Courier', href: 'https://courier.example/1' },
    ]);
  });

  test('of a link holds the editor’s own line and the way to the original', () => {
    const article = makeArticle({
      rights: 'link',
      summary: 'In short.',
      lede: 'At length.',
      source: { publisher: 'the-courier' },
    });
    const item = articleItem(article, makeDigest({ sources: [source] }));
    expect(item.blocks).toEqual([
      { kind: 'paragraph', text: 'In short.' },
      { kind: 'link', label: 'Read the original at The Courier', href: 'https://courier.example/' },
    ]);
    expect(item.summary).toBe('In short.');
    expect(JSON.stringify(item)).not.toContain('At length');
  });
});

test('an edition’s item holds its note and its stories, and was updated with its last', () => {
  const articles = [
    makeArticle({ title: 'Low tide', published: '2023-06-19T06:00Z', summary: 'Sand.' }),
    makeArticle({ title: 'Ferry', published: '2023-06-19T18:00Z', summary: 'Late.' }),
  ];
  const digest = makeDigest({
    articles,
    editions: [makeEditionFile({ date: '2023-06-19', body: 'note', lead: 'ferry' })],
  });
  const [edition] = digest.editions;
  if (!edition) throw new Error('The digest has no edition.');
  expect(editionItem(edition, digest)).toMatchObject({
    id: 'tag:digest.example,2023:editions/2023-06-19',
    published: '2023-06-19T06:00:00Z',
    updated: '2023-06-19T18:00:00Z',
    summary: 'Ferry · Low tide',
    blocks: [
      { kind: 'text', digest: 'note' },
      { kind: 'story', title: 'Ferry', href: 'https://digest.example/articles/ferry/', summary: 'Late.' },
      {
        kind: 'story',
        title: 'Low tide',
        href: 'https://digest.example/articles/low-tide/',
        summary: 'Sand.',
      },
    ],
  });
});

test('a person’s item holds the words, each with its passage', () => {
  const figure = { src: '/media/quay.svg', digest: 'd1', alt: 'A quay.', width: 4, height: 3 };
  const article = makeArticle({ title: 'Low tide', figure });
  const quotations = [{ text: 'The sea comes back.', passage: 'p-1', start: 0, end: 19, whole: true }];
  const item = quotedItem({ slug: 'ana-lima' }, { article, quotations }, makeDigest());
  expect(item).toMatchObject({
    id: 'tag:digest.example,2023:people/ana-lima/low-tide',
    summary: 'The sea comes back.',
    figure: undefined,
    blocks: [
      {
        kind: 'quotation',
        text: 'The sea comes back.',
        href: 'https://digest.example/articles/low-tide/#p-1',
      },
      { kind: 'link', label: 'Read the article', href: 'https://digest.example/articles/low-tide/' },
    ],
  });
});

test('feedLinks names the format where there is a choice', () => {
  const digest = makeDigest();
  expect(feedLinks({ page: '/' }, digest).map(({ label, href, type }) => [label, href, type])).toEqual([
    ['Feed of The Digest (RSS)', 'https://digest.example/rss.xml', 'application/rss+xml'],
    ['Feed of The Digest (Atom)', 'https://digest.example/atom.xml', 'application/atom+xml'],
    ['Feed of The Digest (JSON Feed)', 'https://digest.example/feed.json', 'application/feed+json'],
  ]);
  expect(feedLinks(topicPlace(topic), digest, ['rss'])).toEqual([
    {
      label: 'Feed of Tides',
      href: 'https://digest.example/topics/tides/rss.xml',
      type: 'application/rss+xml',
      format: 'RSS',
    },
  ]);
});

test('the list for readers names every feed that is written', () => {
  const digest = makeDigest({ topics: [topic], sources: [source] });
  const written = feedPages(digest)
    .xmlFeed.filter(({ view, path }) => view.format === 'rss' && path !== '/index.xml')
    .map(({ view }) => view.self);
  expect(opmlView(digest).groups.flatMap(({ feeds }) => feeds.map(({ rss }) => rss))).toEqual(written);
});
