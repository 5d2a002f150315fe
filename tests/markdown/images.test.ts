import { expect, test } from 'vitest';
import { faultsIn, htmlOf, render } from '../support/render.ts';

test('a local image gets its address under the base path, and its size', () => {
  const { html, images } = render('![The strait](map.svg)');
  expect(html).toMatchInlineSnapshot(
    `"<figure><img src="/repo/media/map.1f3a9c2b.svg" alt="The strait" width="1600" height="900" loading="lazy" decoding="async"></figure>"`,
  );
  expect(images).toEqual([{ src: 'map.svg', digest: 'd1' }]);
});

test('an image without words has an empty alt', () => {
  expect(htmlOf('<img src="map.svg">')).toContain('alt=""');
});

test.each([
  [
    '![The strait](https://example.org/map.png)',
    '<a href="https://example.org/map.png" rel="noopener">The strait</a>',
  ],
  [
    '![](https://example.org/map.png)',
    '<a href="https://example.org/map.png" rel="noopener">example.org</a>',
  ],
  ['![Map](//example.org/map.png)', '<a href="https://example.org/map.png" rel="noopener">Map</a>'],
])('an image of another site becomes a link: %s', (body, link) => {
  expect(htmlOf(body)).toContain(link);
  expect(render(body)).toMatchObject({ images: [], faults: [] });
});

test('… and words only where it stands in a link already', () => {
  const html = htmlOf('[*![The strait](https://example.org/map.png)*](https://example.com)');
  expect(html).toContain('<a href="https://example.com" rel="noopener"><em><span>The strait</span></em></a>');
});

test('a local image in a link stays an image', () => {
  expect(htmlOf('[![Map](map.svg)](/topics/)')).toMatch(
    /<a href="\/repo\/topics\/"><img src="\/repo\/media\//u,
  );
});

test('what is not there is told of at its place, and its words are left', () => {
  const body = 'Text ![a](lost.png).\n\n![b](https://)';
  expect(faultsIn(body)).toMatchInlineSnapshot(`
    "1:6 There is no image "lost.png". Put the file beside the article and write its name, or put it in public/ and begin with a slash: /images/harbour.jpg.
    3:1 There is no image "https://". Put the file beside the article and write its name, or put it in public/ and begin with a slash: /images/harbour.jpg."
  `);
  expect(htmlOf(body)).toMatch(/^<p [^>]+>Text <span>a<\/span>\.<\/p>\n<p [^>]+><span>b<\/span><\/p>$/u);
});

test.each([
  ['<img src="data:image/png;base64,AA" alt="a">', 'This image names no file.'],
  ['<img src="lost.png" alt="a">', 'There is no image "lost.png".'],
  ['![a](javascript:x)', 'This image names no file.'],
  ['![a](x)', 'There is no image "x".'],
])('%s shows nothing: its words are left, and it is told of', (body, words) => {
  const { html, faults } = render(body);
  expect(html).toMatch(/(?:>|^)a(?:<|$)/u);
  expect(html).not.toContain('<img');
  expect(faults.map(({ message }) => message).join('\n')).toContain(words);
});

test('a caption is left, too', () => {
  expect(htmlOf("![Two ferries.](lost.png 'The harbour in June. (Ana Lima)')")).toContain(
    '<span>Two ferries. The harbour in June. (Ana Lima)</span>',
  );
});

test('a picture that nobody described is something to look at', () => {
  const places = (body: string) =>
    render(body).advice.map(({ line, column }) => `${line ?? 0}:${column ?? 0}`);
  expect(places('![](map.svg)\n\n<img src="map.svg">')).toEqual(['1:1', '3:1']);
  expect(places('![The strait](map.svg)\n\n<img src="map.svg" alt="">')).toEqual([]);
  expect(render('![](map.svg)').advice[0]?.message).toMatchInlineSnapshot(
    `"This picture has no words for those who cannot see it. Write between the brackets what it shows: ![Two ferries at a quay.](harbour.jpg). If it shows nothing that the text does not say, write <img src="harbour.jpg" alt="">."`,
  );
});
