import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/model/article.ts';
import type { ContentFiles } from '../support/content-folder.ts';
import { contentOf, goodContent } from '../support/content-folder.ts';
import { articleFile } from '../support/article-file.ts';

const path = 'articles/2023/low-tide.md';
const square = '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"/>';

function articleOf(fields: string, files: ContentFiles = {}, body?: string): Article {
  const [article] = contentOf({ [path]: articleFile(fields, body), ...files }).articles;
  if (!article) throw new Error('The store read no article.');
  return article;
}

function siteWith(lines: string): ContentFiles {
  return { 'site.yml': `${goodContent['site.yml']}${lines}\n` };
}

test('every default is decided', () => {
  expect(articleOf('')).toMatchObject({
    slug: 'low-tide',
    lang: 'en',
    rights: 'full',
    authors: [],
    topics: [],
    draft: false,
    lede: 'The harbour fell dry.',
    words: 4,
  });
});

describe('days in the site’s zone', () => {
  test.each([
    ['2023-06-19T23:30Z', 'Europe/Lisbon', '2023-06-20', '2023-06-19T23:30:00Z'],
    ['2023-06-19T23:30Z', 'America/Sao_Paulo', '2023-06-19', '2023-06-19T23:30:00Z'],
    ['2023-06-19T01:00+08:00', 'UTC', '2023-06-18', '2023-06-18T17:00:00Z'],
    ['2023-06-19', 'Asia/Shanghai', '2023-06-19', '2023-06-18T16:00:00Z'],
    ['2023-06-19 14:30', 'America/New_York', '2023-06-19', '2023-06-19T18:30:00Z'],
  ])('%s in %s is on %s', (published, timeZone, day, instant) => {
    const article = articleOf(
      `published: ${published}\nupdated: ${published}`,
      siteWith(`timeZone: ${timeZone}`),
    );
    expect(article).toMatchObject({ day, published: instant, updated: instant });
  });
});

describe('rights', () => {
  const source = 'source:\n  publisher: courier';
  const sourceWith = (rights: string) => ({
    'sources/courier.yml': `name: The Courier\nrights: ${rights}\n`,
  });

  test('the article’s own come first', () => {
    expect(
      articleOf(`${source}\nrights: full`, { ...sourceWith('link'), ...siteWith('rights: excerpt') }).rights,
    ).toBe('full');
  });

  test('then its source’s', () => {
    expect(articleOf(source, { ...sourceWith('link'), ...siteWith('rights: excerpt') }).rights).toBe('link');
  });

  test('then the site’s', () => {
    expect(articleOf(source, siteWith('rights: excerpt')).rights).toBe('excerpt');
    expect(articleOf('', { ...sourceWith('link'), ...siteWith('rights: excerpt') }).rights).toBe('excerpt');
  });
});

describe('images', () => {
  const images = { 'articles/2023/quay.svg': square, 'articles/2023/map.svg': `${square}\n` };
  const shown = (fields: string) =>
    contentOf({
      ...images,
      [path]: articleFile(`${fields}\nfigure: { src: quay.svg, alt: The quay }`, '![](map.svg)'),
    })
      .media.map(({ src }) => src.replace(/\.[\da-f]{8}\./u, '.'))
      .sort();

  test('of an article that may be shown whole', () => {
    expect(shown('rights: full')).toEqual(['/media/map.svg', '/media/quay.svg']);
  });

  test.each(['rights: excerpt', 'rights: link', 'draft: true'])('none of an article with %s', (fields) => {
    expect(shown(fields)).toEqual([]);
  });

  test('of a topic and of an edition', () => {
    const { media } = contentOf({
      'topics/map.svg': square,
      'topics/harbours.md':
        '---\nlabel: Harbours\ndescription: Ports.\nterms: [harbour]\n---\n\n![](map.svg)\n',
      'editions/quay.svg': `${square}\n`,
      'editions/2023-06-19.md': '![](quay.svg)\n',
    });
    expect(media).toHaveLength(2);
  });

  test('a name that is no good address is published under one that is', () => {
    const { media } = contentOf({
      'articles/2023/The Quay 100%.SVG': square,
      [path]: articleFile('figure: { src: The Quay 100%.SVG, alt: The quay }', '![](<The Quay 100%.SVG>)'),
    });
    expect(media.map(({ src }) => src)).toEqual([
      expect.stringMatching(/^\/media\/the-quay-100\.[\da-f]{8}\.svg$/u),
    ]);
  });

  test('a figure keeps its words and gets its size', () => {
    const fields = 'figure: { src: quay.svg, alt: The quay, caption: At noon., credit: Ana Lima }';
    expect(articleOf(fields, images).figure).toMatchObject({
      alt: 'The quay',
      caption: 'At noon.',
      credit: 'Ana Lima',
      width: 10,
      height: 10,
    });
  });

  test('a caption whose image never came along is not shown', () => {
    expect(articleOf('figure: { caption: At noon. }').figure).toBeUndefined();
  });
});

test('mentions name the passages of the text', () => {
  const article = articleOf('', {}, 'The harbour fell dry.\n\nNothing here.\n\n- The Harbour again');
  expect(article.mentions).toEqual([
    { topic: 'harbours', passages: [expect.stringMatching(/^p-/u), expect.stringMatching(/^p-/u)] },
  ]);
});

test('the words of a text are counted in its own language', () => {
  expect(articleOf('lang: zh-Hans', {}, '海峡两岸的渡轮恢复通航。').words).toBeGreaterThan(3);
});
