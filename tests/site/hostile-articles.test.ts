import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { articleFile } from '../support/article-file.ts';
import { build } from '../support/build.ts';
import { pathologicalBodies } from '../support/hostile/pathological.ts';
import { copySite, sumsOf } from '../support/site-copy.ts';

test('articles whose texts are hostile are told of, and stop no other', () => {
  const site = copySite();
  const before = sumsOf(site);
  const bodies = pathologicalBodies();
  const left = {
    deep: bodies['nested lists'] ?? '',
    crowded: bodies['nested brackets'] ?? '',
    long: 'Sand. '.repeat(1_700_000),
  };
  const poorer = {
    lost: '![A quay](x)',
    raw: '<img src=x onerror="alert(1)" alt="A quay">',
    outside: '![A quay](../../../../etc/passwd)',
  };
  for (const [slug, body] of Object.entries({ ...left, ...poorer }))
    writeFileSync(join(site.contentDir, `articles/2023/${slug}.md`), articleFile('', body));
  const { status, output } = build(site);
  for (const slug of Object.keys({ ...left, ...poorer }))
    expect(output).toMatch(new RegExp(`articles/2023/${slug}\\.md:\\d+(?::\\d+)? \\S`, 'u'));
  expect(output).not.toContain('    at ');
  expect(status).toBe(0);
  const page = (slug: string) => join(site.outDir, `articles/${slug}/index.html`);
  expect(Object.keys(left).filter((slug) => existsSync(page(slug)))).toEqual([]);
  for (const slug of Object.keys(poorer)) {
    const [, text = ''] = /<article[^]*?>([^]*)<\/article>/u.exec(readFileSync(page(slug), 'utf8')) ?? [];
    expect(text).toContain('A quay');
    expect(text).not.toMatch(/<img|passwd/u);
  }
  const after = sumsOf(site);
  // The names of the index's files follow from what they hold.
  const lasting = Object.keys(before).filter((file) => !file.startsWith('search/parts/'));
  expect(lasting.filter((file) => !(file in after))).toEqual([]);
}, 120_000);
