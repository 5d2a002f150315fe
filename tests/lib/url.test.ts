import { expect, test } from 'vitest';
import { absoluteUrl, isWebUrl, resolveUri, uriOf, withBase } from '../../src/lib/url.ts';

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

test.each([
  ['https://a.example', 'https://a.example/'],
  ['https://ä.example/é', 'https://xn--4ca.example/%C3%A9'],
  ['https://a.example/?q=|[]^{}`', 'https://a.example/?q=%7C%5B%5D%5E%7B%7D%60'],
  ['https://a.example/100%/%c3%a9', 'https://a.example/100%25/%C3%A9'],
  ['http://[::1]:80/[x]', 'http://[::1]/%5Bx%5D'],
  ['mailto:a@b.example?subject=a b', 'mailto:a@b.example?subject=a%20b'],
  ['no address', undefined],
])('uriOf(%j) is %j', (address, uri) => {
  expect(uriOf(address)).toBe(uri);
});

test.each([
  ['../x/', 'https://a.example/b/x/'],
  ['#é', 'https://a.example/b/c/#%C3%A9'],
  ['https://[', 'https://a.example/b/c/'],
])('resolveUri finds %s from a page', (address, uri) => {
  expect(resolveUri(address, 'https://a.example/b/c/')).toBe(uri);
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

test.each(['https://example.org', 'http://127.0.0.1:8080/x', 'https://[::1]/', 'https://é.example/ü?q=x#y'])(
  '%s is an address of the web',
  (address) => {
    expect(isWebUrl(address)).toBe(true);
  },
);

test.each([
  'javascript:alert(1)',
  'https:example.org',
  'https:///example.org',
  'https://\\example.org',
  'https://a"b.example',
  'https://a}b.example',
  'https://example.org/a b',
  'https://example.org/\u001b[31m',
  'https://example.org/\u202e',
  'https://',
  'ftp://example.org',
  '//example.org',
])('%j is none', (address) => {
  expect(isWebUrl(address)).toBe(false);
});
