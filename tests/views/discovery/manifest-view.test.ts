import { expect, test } from 'vitest';
import { manifestView } from '../../../src/views/discovery/manifest-view.ts';
import { planOf } from '../../../src/views/pages.ts';
import { makeDigest } from '../../support/make-digest.ts';
import { makeSite } from '../../support/make.ts';

const viewOf = (input: Parameters<typeof makeSite>[0]) => manifestView(makeDigest({ site: makeSite(input) }));

test('lives under the base path', () => {
  const { id, start_url, scope, icons } = viewOf({ base: '/repo/' });
  expect([id, start_url, scope]).toEqual(['/repo/', '/repo/', '/repo/']);
  for (const { src } of icons) expect(src).toMatch(/^\/repo\/icon/u);
});

test('every icon that it names is drawn, and so is every one that pages link', () => {
  const digest = makeDigest();
  const { all, frame } = planOf(digest);
  const paths = all.map(({ path }) => path);
  const named = manifestView(digest).icons.map(({ src }) => src);
  expect(paths).toEqual(expect.arrayContaining([...named, ...Object.values({ ...frame.icons })]));
});

test('has what an installer asks for: 192 and 512 pixels, one that may be cut', () => {
  const { icons } = viewOf({});
  expect(icons).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ sizes: '192x192', type: 'image/png', purpose: 'any' }),
      expect.objectContaining({ sizes: '512x512', type: 'image/png', purpose: 'any' }),
      expect.objectContaining({ sizes: '512x512', type: 'image/png', purpose: 'maskable' }),
    ]),
  );
});

test('speaks the site’s language, and has a short name only when the name is short', () => {
  expect(viewOf({ language: 'ar', title: 'أخبار' })).toMatchObject({
    lang: 'ar',
    dir: 'rtl',
    short_name: 'أخبار',
  });
  expect(viewOf({ title: 'A name that is too long' })).not.toHaveProperty('short_name');
});
