import { expect, test } from 'vitest';
import { blocksOf } from '../../../../../scripts/import/html/body/blocks.ts';
import { normaliseBody } from '../../../../../scripts/import/html/body/normalise.ts';
import { captionOf } from '../../../../../scripts/import/html/fields/caption.ts';
import { leadFigureOf } from '../../../../../scripts/import/html/fields/lead-figure.ts';
import { makePage } from '../make-page.ts';

const captionIn = (body: string): ReturnType<typeof captionOf> => {
  const [media] = blocksOf(normaliseBody(makePage({ body }).root)).media;
  if (!media) throw new Error('The body has no figure.');
  return captionOf(media.element);
};

test.each([
  [
    '<figure><img src="a.jpg"><figcaption>The quay. <span class="credit">Photo: Ana Reis/Wire</span></figcaption></figure>',
    { caption: 'The quay.', credit: 'Ana Reis/Wire' },
  ],
  [
    '<div class="wp-caption"><img src="a.jpg"><p class="wp-caption-text">The quay</p></div>',
    { caption: 'The quay' },
  ],
  [
    '<div class="photo"><img src="a.jpg"><div class="image-caption">The quay</div><div class="photo-credit">(Image: PA)</div></div>',
    { caption: 'The quay', credit: 'PA' },
  ],
  ['<p><img src="a.jpg"><br><em>The quay in July</em></p>', { caption: 'The quay in July' }],
  [
    '<p align="center"><img src="a.jpg"></p><p align="center">The quay in July</p>',
    { caption: 'The quay in July' },
  ],
  [
    '<figure><img src="a.jpg"><figcaption>The quay (Reuters)</figcaption></figure>',
    { caption: 'The quay', credit: 'Reuters' },
  ],
  [
    '<figure><img src="a.jpg"><figcaption><span class="visually-hidden">Image caption, </span>The quay</figcaption></figure>',
    { caption: 'The quay' },
  ],
  ['<figure><img src="a.jpg"></figure>', {}],
])('%s', (body, words) => {
  expect(captionIn(body)).toEqual(words);
});

test('the picture that the page names for others is preferred among those shown', () => {
  const page = makePage({
    head: '<meta property="og:image" content="https://a.example/i/quay-1200x630.jpg">',
    url: 'https://a.example/b',
  });
  const body =
    '<figure><img src="/i/other.jpg"><figcaption>Other</figcaption></figure><figure><img src="/i/quay-800x450.webp" alt="A quay"></figure>';
  const { media } = blocksOf(normaliseBody(makePage({ body }).root));
  const lead = leadFigureOf(page, media);
  expect(lead.found?.value).toEqual({ src: 'https://a.example/i/quay-800x450.webp', alt: 'A quay' });
  expect(lead.media).toBe(media[1]);
});

test('logos and tracking pixels are no pictures', () => {
  const { media } = blocksOf(
    normaliseBody(
      makePage({
        body: '<div><img src="/site-logo.png"></div><div><img src="/p.gif" width="1" height="1"></div>',
      }).root,
    ),
  );
  expect(leadFigureOf(makePage({}), media)).toEqual({ found: undefined, media: undefined });
});
