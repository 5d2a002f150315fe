import { expect, test } from 'vitest';
import { jsonLd, makeFields } from '../make-page.ts';
import type { Parts } from '../make-page.ts';

const cases: [string, Parts, string][] = [
  [
    'the heading that the page’s data repeats',
    { head: '<title>Pilots return - Post</title>', body: '<h1>Post</h1><h1>Pilots return</h1>' },
    'Pilots return',
  ],
  [
    'the printed one, where search engines get another',
    {
      head: `<meta property="og:title" content="Strike over">${jsonLd({ '@type': 'NewsArticle', headline: 'Pilots return to their boats' })}`,
      body: '<h1>Pilots return to their boats</h1>',
    },
    'Pilots return to their boats',
  ],
  [
    'a lower heading under the logo',
    {
      head: '<title>Daily Post: Pilots return</title><meta property="og:title" content="Pilots return">',
      body: '<h1>Daily Post</h1><h2>Pilots return</h2>',
    },
    'Pilots return',
  ],
  [
    'a heading without the kicker in it',
    {
      head: '<meta property="og:title" content="Pilots return to work">',
      body: '<h1><span>Strike</span> Pilots return to work</h1>',
    },
    'Pilots return to work',
  ],
  [
    'a title with a dash of its own',
    { head: '<title>Office 3 – the sequel – Blog</title>', body: '<h1>Office 3 – the sequel</h1>' },
    'Office 3 – the sequel',
  ],
  [
    'a line that is no heading',
    {
      head: '<title>Courier: Old crane to be a lookout</title>',
      body: '<p><b>Old crane to be a lookout</b><br>By Ola Berg</p>',
    },
    'Old crane to be a lookout',
  ],
  [
    'the site’s name cut off by a bar',
    {
      head: '<title>Pilots return | The Island Post</title><meta property="og:site_name" content="The Island Post">',
    },
    'Pilots return',
  ],
  [
    'the site’s name cut off without spaces',
    { head: '<title>灯塔重新点亮_海岸新闻</title><meta property="og:site_name" content="海岸新闻">' },
    '灯塔重新点亮',
  ],
  [
    'the site’s name known by its address',
    { head: '<title>islandpost.example – Pilots return</title>', url: 'https://www.islandpost.example/1' },
    'Pilots return',
  ],
  [
    'entities that were escaped twice',
    { head: '<meta property="og:title" content="Salt &amp;amp; tar &amp;quot;again&amp;quot;">' },
    'Salt & tar "again"',
  ],
  [
    'the only h1, though nothing repeats it',
    { head: '<title>Home</title>', body: '<h1>A long evening on the quay</h1>' },
    'A long evening on the quay',
  ],
];

test.each(cases)('%s', (_case, parts, title) => {
  expect(makeFields(parts).fields.title?.value).toBe(title);
});

test('a page without any has none', () => {
  expect(makeFields({ body: '<p>Text.</p>' }).fields.title).toBeUndefined();
});

test('it says where it was found', () => {
  const { fields } = makeFields({
    head: '<meta property="og:title" content="Pilots return">',
    body: '<h1>Pilots return</h1>',
  });
  expect(fields.title).toEqual({ value: 'Pilots return', from: 'h1, repeated in og:title' });
});
