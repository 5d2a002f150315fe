import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { renderMailHtml } from '../../../src/outputs/mail/render-html.ts';
import { addressesIn, elementsIn, stylesIn } from '../../support/html.ts';
import { getBody, makeMail } from './mails.ts';

const view = makeMail();
const html = renderMailHtml(view, getBody);
const elements = elementsIn(html);
const classesOf = ({ properties }: Element) => properties.className ?? [];
const textOf = (tag: string) =>
  elements.filter(({ tagName }) => tagName === tag).map((element) => toString(element));

describe('what is in it', () => {
  test('the paper, the edition, the stories in their order', () => {
    expect(textOf('h1')).toEqual(['The Digest']);
    expect(textOf('h2')).toEqual(['Story of the low-tide']);
    expect(textOf('h3')).toEqual(
      ['night-boat', 'benches', 'auction', 'crane', 'mole', 'gull'].map((slug) => `Story of the ${slug}`),
    );
    expect(textOf('p')).toEqual(
      expect.arrayContaining([
        'Low water',
        'News from the quay',
        'We begin with the tide & end with boats.',
        'The water stood low.',
        'The quay. · Ann',
        'By Ann and Bo · Read the article',
        'The sea comes back.',
        'Ana Lima',
        'Harbours\u00a07',
        'Published by Digest Press · Unsubscribe',
      ]),
    );
    expect(textOf('li')).toEqual(['One', 'Two, and a link']);
    expect(textOf('title')).toEqual(['The Digest: Low water']);
  });

  test('first of all, what a mailbox shows after the subject, out of sight', () => {
    const hidden = elements.find((element) => classesOf(element).includes('preheader'));
    expect(toString(hidden ?? { type: 'root', children: [] })).toMatch(
      /^Story of the low-tide · What the low-tide did/u,
    );
    expect(hidden?.properties.style).toMatch(/display: none;.*mso-hide: all/u);
  });

  test('the picture, as wide as the column, with its words', () => {
    const image = elements.find(({ tagName }) => tagName === 'img');
    expect(image?.properties).toMatchObject({
      src: 'https://digest.example/repo/editions/2023-06-19/lead.jpg',
      alt: 'Boats below a quay.',
      width: 552,
      height: 311,
    });
  });
});

describe('what mail programs need', () => {
  test('every address is absolute, or the mail service’s own', () => {
    const addresses = addressesIn(html).filter((address) => address !== '{{unsubscribe}}');
    expect(addresses.filter((address) => !address.startsWith('https://'))).toEqual([]);
    expect(addresses).toContain('https://digest.example/articles/low-tide/#p-2');
    expect(addressesIn(html)).toContain('{{unsubscribe}}');
  });

  test('tables lay out and hold no data', () => {
    const tables = elements.filter(({ tagName }) => tagName === 'table');
    expect(tables.length).toBeGreaterThan(10);
    for (const { properties } of tables) expect(properties.role).toBe('presentation');
  });

  test('no flexbox, grid, position, background image, web font, script or file', () => {
    const styles = [...stylesIn(html), ...elements.map(({ properties }) => properties.style ?? '')].join(
      '\n',
    );
    expect(styles).not.toMatch(
      /flex|grid|position|float|url\(|@import|@font-face|var\(|oklch|calc\(|\brem\b/u,
    );
    const names = new Set(elements.map(({ tagName }) => tagName));
    for (const name of ['script', 'link', 'svg', 'form', 'iframe', 'video', 'figure', 'section'])
      expect(names).not.toContain(name);
    expect(html).not.toContain('data-embed');
  });

  test('every style stands on its element: without the head it looks the same', () => {
    const bare = elements.filter(
      (element) =>
        /^(?:p|h[1-3]|li)$/u.test(element.tagName) &&
        !String(element.properties.style).includes('font-family'),
    );
    expect(bare.map((element) => toString(element)).filter((text) => text.trim() !== '')).toEqual([]);
  });

  test('every colour has one on dark paper', () => {
    const dark =
      /@media \(prefers-color-scheme: dark\) \{([\s\S]*?)\n\}/u.exec(stylesIn(html).join(''))?.[1] ?? '';
    const answered = new Set([...dark.matchAll(/\.([\w-]+)/gu)].map(([, name]) => name));
    const coloured = elements.filter(({ properties }) =>
      /(?:^|[ ;])(?:background-)?color: #|border-top: /u.test(String(properties.style)),
    );
    const unanswered = coloured.filter((element) => !classesOf(element).some((name) => answered.has(name)));
    expect(unanswered.map(({ tagName, properties }) => [tagName, properties])).toEqual([]);
    expect(coloured.length).toBeGreaterThan(20);
    expect(dark).not.toMatch(/color: #\w+;/u);
  });

  test('Outlook gets a table 600 pixels wide, and its pictures in their size', () => {
    expect(html).toMatch(
      /<!--\[if mso\]><table role="presentation" width="600"[^>]*><tr><td><!\[endif\]-->/u,
    );
    expect(html).toContain('<!--[if mso]></td></tr></table><![endif]-->');
    expect(html).toContain('<o:PixelsPerInch>96</o:PixelsPerInch>');
  });
});

describe('any text', () => {
  const evil = "</style><script>alert(1)</script> <b>“a” & 'b'";

  test('stays text', () => {
    const lead = view.lead && { ...view.lead, title: evil, url: 'https://digest.example/?a="><script>' };
    const found = elementsIn(renderMailHtml({ ...view, subject: evil, preheader: evil, lead }, getBody));
    expect(found.filter(({ tagName }) => tagName === 'script' || tagName === 'b')).toEqual([]);
    const headline = found.find(({ tagName }) => tagName === 'h2');
    expect(headline && toString(headline)).toBe(evil);
  });

  test('in another language than the mail’s says so', () => {
    const lead = view.lead && { ...view.lead, title: 'أول عبّارة', lang: 'ar' };
    const found = elementsIn(renderMailHtml({ ...view, lead }, getBody));
    expect(found.find(({ tagName }) => tagName === 'h2')?.properties).toMatchObject({
      lang: 'ar',
      dir: 'rtl',
    });
  });

  test('of a mail that runs from the right does so in every program', () => {
    const found = elementsIn(renderMailHtml({ ...view, lang: 'ar' }, getBody));
    const [root] = found;
    expect(root?.properties).toMatchObject({ lang: 'ar', dir: 'rtl' });
    const cells = found.filter(
      (element) => element.tagName === 'td' && classesOf(element).includes('gutter'),
    );
    for (const { properties } of cells.slice(1))
      expect(properties.style).toContain('text-align: right; direction: rtl;');
  });
});

describe('size', () => {
  const bytesOf = (text: string) => Buffer.byteLength(text);
  const [brief] = view.briefs;
  const many = (count: number) =>
    Array.from({ length: count }, () => ({ title: '港口'.repeat(90), url: view.url, lang: 'zh', ...brief }));

  test('an edition of many stories keeps within 100 KB, and leads to the rest', () => {
    const long = renderMailHtml({ ...view, briefs: many(400) }, getBody);
    expect(bytesOf(long)).toBeLessThan(100_000);
    expect(long.match(/class="brief ink"/gu)).toHaveLength(21);
    expect(long).toContain('Read this edition on the site');
  });

  test('so does one with a note of 100 KB', () => {
    const long = renderMailHtml({ ...view, note: 'long', briefs: many(400) }, getBody);
    expect(bytesOf(long)).toBeLessThan(100_000);
    expect(long).not.toContain('Long.');
    expect(long).toContain('Story of the low-tide');
  });

  test('nothing is cut from a mail that fits', () => {
    expect(renderMailHtml({ ...view, briefs: many(30) }, getBody).match(/class="brief ink"/gu)).toHaveLength(
      31,
    );
  });
});

test('an edition without note, picture, summary, topics and quotations is a mail too', () => {
  const lead = view.lead && {
    ...view.lead,
    figure: undefined,
    summary: undefined,
    topic: undefined,
    byline: undefined,
    keyPoints: [],
  };
  const bare = {
    ...view,
    day: undefined,
    note: undefined,
    lead,
    secondary: [],
    briefs: [],
    quotations: [],
    topics: [],
  };
  const found = elementsIn(renderMailHtml(bare, getBody));
  expect(found.filter(({ tagName }) => tagName === 'img')).toEqual([]);
  expect(found.find(({ tagName }) => tagName === 'h2')).toBeDefined();
});

test('the same edition is the same bytes', () => {
  expect(renderMailHtml(makeMail(), getBody)).toBe(html);
});
