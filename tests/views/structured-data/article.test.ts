import { describe, expect, test } from 'vitest';
import { newsArticleOf } from '../../../src/views/structured-data/article.ts';
import { pagesOf } from '../../../src/views/pages.ts';
import { fixtureSite, heldBack } from '../../support/fixture-site.ts';
import { makeDigest } from '../../support/make-digest.ts';
import { makeArticle, makeSite, makeSource, makeTopic } from '../../support/make.ts';
import { readSiteAt, temporarySite } from '../../support/feed-site.ts';
import { stringsIn } from '../../support/strings-in.ts';

const home = 'https://digest.example';
type Data = Record<string, unknown>;

function dataOf(
  article: Parameters<typeof makeArticle>[0],
  content: Parameters<typeof makeDigest>[0] = {},
): Data {
  const made = makeArticle({ slug: 'tide', title: 'Low tide', ...article });
  const digest = makeDigest({
    topics: [makeTopic({ slug: 'harbours' }), makeTopic({ slug: 'tides', label: 'Tides' })],
    sources: [
      makeSource({
        slug: 'courier',
        url: 'https://courier.example',
        licence: 'https://courier.example/terms',
      }),
    ],
    articles: [made],
    ...content,
  });
  return newsArticleOf(made, digest) as unknown as Data;
}

describe('what Google asks for (“Article structured data”)', () => {
  const data = dataOf(
    { published: '2023-06-19T14:40Z', authors: ['Ann', 'Bo'] },
    { site: makeSite({ timeZone: 'Asia/Shanghai' }) },
  );

  test('headline, dates with their zone, publisher with its name and mark', () => {
    expect(data).toMatchObject({
      '@type': 'NewsArticle',
      headline: 'Low tide',
      datePublished: '2023-06-19T22:40:00+08:00',
      dateModified: '2023-06-19T22:40:00+08:00',
      inLanguage: 'en',
      mainEntityOfPage: `${home}/articles/tide/`,
      publisher: {
        '@type': 'Organization',
        name: 'Digest Press',
        url: `${home}/`,
        logo: `${home}/icon-512.png`,
      },
    });
  });

  test('each author apart', () => {
    expect(data.author).toEqual([
      { '@type': 'Person', name: 'Ann' },
      { '@type': 'Person', name: 'Bo' },
    ]);
  });

  test('images in 16:9, 4:3 and 1:1, each of 50,000 pixels or more, each of them drawn', () => {
    const images = data.image as { url: string; width: string; height: string }[];
    const sizes = images.map(({ width, height }) => [Number(width), Number(height)] as const);
    expect(sizes.map(([width, height]) => width / height)).toEqual([16 / 9, 4 / 3, 1]);
    for (const [width, height] of sizes) expect(width * height).toBeGreaterThanOrEqual(50_000);
    const drawn = pagesOf(makeDigest({ articles: [makeArticle({ slug: 'tide' })] })).card.map(
      ({ path }) => home + path,
    );
    expect(drawn).toEqual(expect.arrayContaining(images.map(({ url }) => url)));
  });
});

test('a correction is a later modification, and has its words and its day', () => {
  const data = dataOf({ corrections: [{ date: '2023-06-21', text: 'The day was wrong.' }] });
  expect(data.dateModified).toBe('2023-06-21T00:00:00+00:00');
  expect(data.correction).toEqual([
    { '@type': 'CorrectionComment', text: 'The day was wrong.', datePublished: '2023-06-21T00:00:00+00:00' },
  ]);
});

test('topics are terms of the digest’s list, the first of them its section', () => {
  const data = dataOf({ topics: ['tides', 'harbours'] });
  expect(data.articleSection).toBe('Tides');
  expect(data.about).toMatchObject([
    {
      '@type': 'DefinedTerm',
      name: 'Tides',
      url: `${home}/topics/tides/`,
      inDefinedTermSet: `${home}/topics/`,
    },
    { '@type': 'DefinedTerm', name: 'Harbours' },
  ]);
});

test('an original elsewhere is named, with who wrote it, when, and its terms', () => {
  const url = 'https://courier.example/tide';
  const data = dataOf({
    source: { publisher: 'courier', url, authors: ['Rui Sá'], published: '2023-06-18' },
  });
  const work = {
    '@type': 'CreativeWork',
    '@id': url,
    url,
    author: [{ '@type': 'Person', name: 'Rui Sá' }],
    datePublished: '2023-06-18T00:00:00+00:00',
    publisher: { '@type': 'Organization', name: 'The Courier', url: 'https://courier.example/' },
  };
  expect(data).toMatchObject({ isBasedOn: work, citation: work, license: 'https://courier.example/terms' });
});

test('authors are people, but for those named after a house', () => {
  const { author } = dataOf({
    authors: ['Ana Lima', 'The Digest desk', 'Digest Press', 'The Courier', 'The Couriers'],
  });
  expect((author as Data[]).map((one) => one['@type'])).toEqual([
    'Person',
    'Organization',
    'Organization',
    'Organization',
    'Person',
  ]);
});

test('an article that nobody signed is its publisher’s', () => {
  expect(dataOf({}).author).toMatchObject({ '@type': 'Organization', name: 'Digest Press' });
});

test('translations name their original, and the original them', () => {
  const english = makeArticle({ slug: 'low-tide' });
  const portuguese = makeArticle({ slug: 'mare-baixa', lang: 'pt', translationOf: 'low-tide' });
  const digest = makeDigest({ articles: [english, portuguese] });
  const id = (slug: string) => ({ '@id': `${home}/articles/${slug}/#article` });
  expect(newsArticleOf(english, digest)).toHaveProperty('workTranslation', [id('mare-baixa')]);
  expect(newsArticleOf(portuguese, digest)).toHaveProperty('translationOfWork', id('low-tide'));
});

describe('rights', () => {
  const { contentDir, cacheDir } = temporarySite(fixtureSite);
  const { digest } = readSiteAt(contentDir, cacheDir);
  const named = (slug: string) => {
    const article = digest.articles.find((candidate) => candidate.slug === slug);
    if (!article) throw new Error(`The fixture site has no article "${slug}".`);
    return newsArticleOf(article, digest) as unknown as Data;
  };

  test('a whole article is free, and has its length and whom it quotes', () => {
    expect(named('low-tide')).toMatchObject({
      isAccessibleForFree: true,
      dateline: 'Barra',
      contributor: [{ '@type': 'Person', name: 'Ilse Vaart' }],
      mentions: [
        { '@type': 'Person', name: 'Ana Lima', url: 'https://fixture.example/repo/people/ana-lima/' },
      ],
    });
    expect(named('low-tide').wordCount).toBeGreaterThan(50);
  });

  test.each(['dredger', 'auction'])('%s says no more than its page', (slug) => {
    const data = named(slug);
    expect(stringsIn(data).filter(({ value }) => heldBack.test(value))).toEqual([]);
    for (const key of ['isAccessibleForFree', 'wordCount', 'mentions']) expect(data).not.toHaveProperty(key);
    expect(data).toMatchObject({ isBasedOn: { url: `https://courier.example/${slug}` } });
  });

  test('a link has no description', () => {
    expect(named('auction')).not.toHaveProperty('description');
  });
});
