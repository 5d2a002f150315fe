import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { writeNewArticle } from '../../../scripts/new/new-article.ts';
import { splitFrontMatter } from '../../../src/markdown/front-matter.ts';
import { articleSchema } from '../../../src/model/article.ts';
import { parseYaml } from '../../../src/store/parse-yaml.ts';

function makeOut(): string {
  return join(mkdtempSync(join(tmpdir(), 'newsfold-new-')), 'articles');
}

test('writes a valid article of today that is not published yet', () => {
  const out = makeOut();
  const path = writeNewArticle({ title: 'Fuel: what is left', today: '2024-03-12', out });
  expect(relative(out, path)).toBe('2024/fuel-what-is-left.md');
  const text = readFileSync(path, 'utf8');
  expect(text).toMatchInlineSnapshot(`
    "---
    title: "Fuel: what is left"
    published: 2024-03-12
    draft: true # Take this line out to publish.
    ---

    Write the story here.
    "
  `);
  const { data, problems } = parseYaml(splitFrontMatter(text).yaml ?? '', 'new.md', 2);
  expect(problems).toEqual([]);
  expect(articleSchema.parse(data)).toMatchObject({
    title: 'Fuel: what is left',
    published: '2024-03-12',
    draft: true,
  });
});

test('refuses a title without a name in it, and a name that is taken', () => {
  const out = makeOut();
  writeNewArticle({ title: 'Fuel', today: '2023-12-31', out });
  const write = (title: string) => () => writeNewArticle({ title, today: '2024-03-12', out });
  expect(write('  ')).toThrow('Write something here');
  expect(write('!?')).toThrow('"!?" has no letter or digit to name a file by. Write a title in words.');
  expect(write('fuel!')).toThrow(/2023\/fuel\.md has that name already/u);
});
