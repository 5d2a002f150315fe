import { expect, test } from 'vitest';
import { emptyListing, lineOf, parseListing, renderListing } from '../../src/publish/listing.ts';
import type { Listing } from '../../src/publish/listing.ts';
import { parseManifest } from '../../src/publish/manifest.ts';

const entries = {
  'a/index.html': { key: 'ab', sha256: 'cd', size: 3, policy: '0f', ids: ['p-00000001', 'tag:x,2026:[y]'] },
  'b "c".css': { sha256: 'cd', size: 4 },
  'ü.txt': { key: 'ab', sha256: 'cd', size: 0 },
};

const listing: Listing = {
  code: 'c0de',
  policies: { '0f': "default-src 'none'" },
  files: new Map(Object.entries(entries).map(([file, entry]) => [file, lineOf(file, entry)])),
};

const textOf = (one: Listing) => [...renderListing(one)].join('');

test('is a manifest, a line for each file', () => {
  const text = textOf(listing);
  expect(parseManifest(text)).toEqual({
    version: 1,
    code: 'c0de',
    policies: listing.policies,
    files: entries,
  });
  expect(text).toMatchInlineSnapshot(`
    "{"version":1,"code":"c0de","policies":{"0f":"default-src 'none'"},"files":{
    "a/index.html": {"key":"ab","sha256":"cd","size":3,"policy":"0f","ids":["p-00000001","tag:x,2026:[y]"]},
    "b \\"c\\".css": {"sha256":"cd","size":4},
    "ü.txt": {"key":"ab","sha256":"cd","size":0}
    }}
    "
  `);
});

test('is read as it was written, by its lines or, where somebody set the text anew, as JSON', () => {
  const text = textOf(listing);
  expect(parseListing(text)).toEqual(listing);
  expect(parseListing(JSON.stringify(JSON.parse(text), null, 2))).toEqual(listing);
  expect(parseListing(text.replaceAll('\n', '\r\n'))).toEqual(listing);
});

test('of no file at all is read, too', () => {
  const none = { ...listing, files: new Map(), policies: {} };
  expect(parseListing(textOf(none))).toEqual(none);
});

test('a policy that no page has is left out', () => {
  const text = textOf({ ...listing, policies: { ...listing.policies, aa: "img-src 'self'" } });
  expect(text).toBe(textOf(listing));
});

test.each([
  ['of another version', '{"version":2,"files":{}}'],
  ['of another shape', '{"version":1,"files":{"b.css":"h"}}'],
  ['that is no object', 'null'],
  ['that is half of one', textOf(listing).slice(0, 150)],
  ['with a line that is damaged', textOf(listing).replace('"size":3', '"size":x')],
])('is empty for a text %s', (_what, text) => {
  expect(parseListing(text)).toEqual(emptyListing);
});
