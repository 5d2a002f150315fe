import { expect, test } from 'vitest';
import { shareLinks } from '../../src/views/share.ts';
import { makeDigest } from '../support/make-digest.ts';
import { makeArticle } from '../support/make.ts';

const title = 'R&D + 100 % 渡船';
const links = shareLinks(makeArticle({ title, slug: 'low-tide' }), makeDigest());
const url = 'https://digest.example/articles/low-tide/';

test('every link carries the address, whatever stands in the title', () => {
  for (const { href } of links) {
    const { search, hash } = new URL(href);
    const values = [...new URLSearchParams(search === '' ? hash.slice(1) : search).values()];
    expect(values.join(' '), href).toContain(url);
  }
});

test('spaces are no plus signs: a mail program would show them', () => {
  expect(links[0]).toEqual({
    label: 'E-mail',
    href: `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(url)}`,
  });
});
