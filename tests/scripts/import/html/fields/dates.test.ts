import { describe, expect, test } from 'vitest';
import { readDate } from '../../../../../scripts/import/html/fields/read-date.ts';
import { jsonLd, makeFields } from '../make-page.ts';
import type { Parts } from '../make-page.ts';

describe('readDate', () => {
  test.each([
    ['2023-06-19', 'en', '2023-06-19'],
    ['2023-06-19T06:40:00.000Z', 'en', '2023-06-19T06:40:00Z'],
    ['2023-06-19 06:40:00 +0200', 'en', '2023-06-19T06:40:00+02:00'],
    ['2023-06-19T06:40', 'en', '2023-06-19T06:40'],
    // What systems write for a day.
    ['2023-06-19T00:00:00+00:00', 'en', '2023-06-19'],
    ['20230619T0640', 'en', '2023-06-19T06:40'],
    ['1687156800', 'en', '2023-06-19T06:40:00Z'],
    ['1687156800000', 'en', '2023-06-19T06:40:00Z'],
    ['Mon, 19 Jun 2023 06:40:00 +0200', 'en', '2023-06-19T04:40:00Z'],
    ['19. Juni 2023, 8.40 Uhr', 'de', '2023-06-19'],
    ['19.06.2023', 'de', '2023-06-19'],
    ['lundi 19 juin 2023 à 08h40', 'fr', '2023-06-19'],
    ['19 de junho de 2023', 'pt-BR', '2023-06-19'],
    ['19 июня 2023', 'ru', '2023-06-19'],
    ['2023年6月19日', 'ja', '2023-06-19'],
    ['١٩ يونيو ٢٠٢٣', 'ar', '2023-06-19'],
    ['06/05/2023', 'en-GB', '2023-05-06'],
    ['06/05/2023', 'en-US', '2023-06-05'],
    ['06/05/2023', 'es', '2023-05-06'],
  ])('%s (%s)', (text, language, date) => {
    expect(readDate(text, language)).toBe(date);
  });

  test.each(['2023-02-31', 'yesterday', '', '99999999', '{{date}}'])('%s is no date', (text) => {
    expect(readDate(text, 'en')).toBeUndefined();
  });
});

const text = '<p>The pilots went back to work on 3 May 1999, as many remember.</p>';
const cases: [string, Parts, string | undefined][] = [
  [
    'JSON-LD',
    { head: jsonLd({ '@type': 'NewsArticle', datePublished: '2023-06-19', dateModified: '2023-07-01' }) },
    '2023-06-19',
  ],
  [
    'the next, when one can’t be read',
    {
      head: `${jsonLd({ '@type': 'NewsArticle', datePublished: 'soon' })}<meta name="parsely-pub-date" content="2023-06-19">`,
    },
    '2023-06-19',
  ],
  [
    'a time by the title',
    { head: '<title>Quay</title>', body: `<h1>Quay</h1><time datetime="2023-06-19">last week</time>${text}` },
    '2023-06-19',
  ],
  [
    'words by the title',
    {
      head: '<title>Quay</title>',
      body: `<h1>Quay</h1><div class="info">Ana Reis | 19 June 2023</div>${text}`,
    },
    '2023-06-19',
  ],
  [
    'the first of two, when the second is of a change',
    {
      head: '<title>Quay</title>',
      body: `<h1>Quay</h1><p>Posted: June 19, 2023 | Updated: June 21, 2023</p>${text}`,
    },
    '2023-06-19',
  ],
  [
    'the one by the title, not that of a comment',
    {
      head: '<title>Quay</title>',
      body: `<div class="comments"><time datetime="2024-01-01">1</time></div><h1>Quay</h1><span class="date">19 June 2023</span>`,
    },
    '2023-06-19',
  ],
  ['the address', { url: 'https://a.example/2023/06/19/quay.html', body: text }, '2023-06-19'],
  [
    'a month, when there is no more',
    { head: '<title>Quay</title>', body: '<h1>Quay</h1><p>Last updated: June 2023</p>' },
    '2023-06-01',
  ],
  ['not a date of the story', { head: '<title>Quay</title>', body: `<h1>Quay</h1>${text}` }, undefined],
];

test.each(cases)('%s', (_case, parts, date) => {
  expect(makeFields(parts).fields.published?.value).toBe(date);
});

test('a change is told only when it is of a later day', () => {
  const on = (dateModified: string): string | undefined =>
    makeFields({
      head: jsonLd({ '@type': 'NewsArticle', datePublished: '2023-06-19T08:00:00Z', dateModified }),
    }).fields.updated?.value;
  expect(on('2023-06-19T20:00:00Z')).toBeUndefined();
  expect(on('2023-06-20T07:00:00Z')).toBe('2023-06-20T07:00:00Z');
});
