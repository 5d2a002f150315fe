import { describe, expect, test } from 'vitest';
import { convertBytes } from '../../../scripts/import/input/convert.ts';
import type { Conversion } from '../../../scripts/import/input/convert.ts';
import { outcomeOf } from '../../../scripts/import/workers/product.ts';
import { parseBody } from '../../../scripts/import/write/markdown.ts';
import { splitFrontMatter } from '../../../src/markdown/front-matter.ts';
import { articleSchema } from '../../../src/model/article.ts';
import { parseYaml } from '../../../src/store/parse-yaml.ts';
import { readFixtures } from './fixtures.ts';
import { plainTree } from './plain-tree.ts';

describe.each(readFixtures())('$name', ({ bytes, options, expected, keepOnly }) => {
  const converted = convertBytes(bytes, options);

  test('becomes what is expected', async () => {
    const files = (await converted).flatMap(filesOf);
    for (const { name, text } of files) expect(text).toBe(expected(name, text));
    keepOnly(files.map(({ name }) => name));
  });

  test('passes the schema of articles', async () => {
    for (const conversion of await converted) {
      const text = outcomeOf(conversion).product?.text;
      if (text === undefined) continue;
      const { data, problems } = parseYaml(splitFrontMatter(text).yaml ?? '', 'expected.md', 2);
      expect(problems).toEqual([]);
      expect(articleSchema.safeParse(data).error).toBeUndefined();
    }
  });

  test('is read back as the tree that was meant', async () => {
    for (const conversion of await converted) {
      const text = outcomeOf(conversion).product?.text;
      if (!conversion.article || text === undefined) continue;
      expect(plainTree(parseBody(splitFrontMatter(text).body))).toEqual(plainTree(conversion.article.body));
    }
  });

  test('gives the same bytes twice', async () => {
    const again = await convertBytes(bytes, options);
    expect(again.flatMap(filesOf)).toEqual((await converted).flatMap(filesOf));
  });
});

/** The files of one article: its Markdown and its report; or the sentence that refuses it. */
function filesOf(conversion: Conversion, index: number): { name: string; text: string }[] {
  const suffix = index === 0 ? '' : `-${index + 1}`;
  const { product, refused } = outcomeOf(conversion);
  if (!product) return [{ name: `expected${suffix}.txt`, text: `${refused}\n` }];
  const { slug, text, fields, repairs, removed, confidence, problems } = product;
  const from = Object.fromEntries(Object.entries(fields).map(([name, found]) => [name, found.from]));
  const report = { slug, from, repairs, removed, confidence, problems };
  return [
    { name: `expected${suffix}.md`, text },
    { name: `expected${suffix}.json`, text: `${JSON.stringify(report, null, 2)}\n` },
  ];
}
