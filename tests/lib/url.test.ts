import { expect, test } from 'vitest';
import { absoluteUrl, isWebUrl, withBase } from '../../src/lib/url.ts';

test.each([
  ['/', '/', '/'],
  ['/', '/topics/', '/topics/'],
  ['/repo/', '/', '/repo/'],
  ['/repo/', '/topics/', '/repo/topics/'],
  ['/repo', 'topics/', '/repo/topics/'],
])('base %s and path %s make %s', (base, path, whole) => {
  expect(withBase(base, path)).toBe(whole);
});

test('absoluteUrl encodes what a URL may not hold', () => {
  expect(absoluteUrl('https://digest.example', '/repo/', '/topics/北京/')).toBe(
    'https://digest.example/repo/topics/%E5%8C%97%E4%BA%AC/',
  );
});

test.each(['https://a.example', 'http://a.example/x?y#z', 'HTTPS://A.EXAMPLE'])(
  'isWebUrl takes %s',
  (url) => {
    expect(isWebUrl(url)).toBe(true);
  },
);

test.each([
  '',
  'a.example',
  '//a.example',
  'https:a.example',
  'https://',
  'https://a.example/b c',
  ' https://a.example',
  'ftp://a.example',
  'javascript:alert(1)',
  'https://a.example\n',
])('isWebUrl refuses %j', (url) => {
  expect(isWebUrl(url)).toBe(false);
});
