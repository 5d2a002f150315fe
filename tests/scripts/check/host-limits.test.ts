import { expect, test } from 'vitest';
import { hostLimits } from '../../../scripts/check/host-limits.ts';

const redirects = (count: number, to: string) =>
  Array.from({ length: count }, (_, index) => ({
    from: `/articles/old-${index}/`,
    to,
    file: 'content/site.yml',
    line: index + 8,
    column: 3,
  }));

test('as many redirects as every host reads', () => {
  expect(hostLimits(redirects(2000, '/topics/'))).toEqual([]);
  expect(hostLimits([])).toEqual([]);
});

test('more, with the twins that go with an article', () => {
  expect(hostLimits(redirects(667, '/articles/low-tide/'))).toMatchInlineSnapshot(`
    [
      {
        "column": 3,
        "file": "content/site.yml",
        "line": 8,
        "message": "From here on there are 2001 redirects, those of twins counted, and Cloudflare Pages reads 2000 of _redirects. On it the others are pages that lead on, which does for people and not for feeds and files. Take out old ones, or publish on a host that reads more.",
      },
    ]
  `);
});
