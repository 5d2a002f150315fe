import { describe, expect, test } from 'vitest';
import { checkAstro, checkDirection } from './direction.ts';
import { run } from './run.ts';

describe('checkDirection', () => {
  test('an arrow that runs back', () => {
    expect(
      run(checkDirection, { 'src/lib/date.ts': `\nimport { rights } from '../model/rights.ts';` }),
    ).toMatchInlineSnapshot(
      `"src/lib/date.ts:2 Import of "../model/rights.ts": lib may not import model, only packages. Move what both need to a room on the left, or take it as an argument."`,
    );
  });

  test.each([
    ['a type', 'src/model/topic.ts', `import type { Tree } from '../markdown/tree.ts';`],
    ['a re-export', 'src/digest/topics.ts', `export * from '../store/cache.ts';`],
    ['a type in place', 'src/model/topic.ts', `type Tree = import('../markdown/tree.ts').Tree;`],
    ['a dynamic import', 'src/store/cache.ts', `const views = await import('../views/front.ts');`],
    ['a glob', 'src/digest/topics.ts', `import.meta.glob('../store/*.ts');`],
    ['a worker', 'src/lib/pool.ts', `new Worker(new URL('../store/worker.ts', import.meta.url));`],
    [
      'a component’s front matter',
      'src/components/Card.astro',
      `---\nimport Base from '../layouts/Base.astro';\n---\n`,
    ],
    ['a component’s script', 'src/components/Card.astro', `<p>\n<script>import '../pages/copy.ts';</script>`],
    ['siblings among the outputs', 'src/outputs/feeds/rss.ts', `import { card } from '../cards/card.ts';`],
    [
      'layouts and components',
      'src/layouts/Base.astro',
      `---\nimport A from '../components/A.astro';\n---\n`,
    ],
    ['publish and digest', 'src/publish/keys.ts', `import { mentions } from '../digest/mentions.ts';`],
    ['scripts and pages', 'scripts/build.ts', `import { get } from '../src/pages/rss.xml.ts';`],
    ['src and scripts', 'src/store/cache.ts', `import { run } from '../../scripts/run.ts';`],
    ['src and the root', 'src/lib/date.ts', `import manifest from '../../package.json';`],
  ])('sees %s', (_what, path, code) => {
    expect(run(checkDirection, { [path]: code })).not.toBe('');
  });

  test.each([
    ['src/pages/index.astro', `---\nimport Base from '../layouts/Base.astro';\n---\n`],
    ['src/components/Card.astro', `---\nimport { path } from '../outputs/cards/path.ts';\n---\n`],
    ['src/outputs/feeds/rss.ts', `import type { Front } from '../../views/front.ts';`],
    ['src/outputs/feeds/rss.ts', `import { item } from './item.ts';`],
    ['src/store/read-content.ts', `import { readWords } from '../strings/read-words.ts';`],
    ['src/publish/keys.ts', `import { hashOf } from '../lib/hash.ts';`],
    ['scripts/import.ts', `import { articleSchema } from '../src/model/article.ts';`],
    ['src/lib/date.ts', `import { Temporal } from 'temporal-polyfill';`],
    ['src/lib/date.ts', `// import '../pages/x.ts'\nconst text = "import '../pages/x.ts'";`],
    ['tests/store/cache.test.ts', `import { cache } from '../../src/store/cache.ts';`],
  ])('lets %s pass: %s', (path, code) => {
    expect(run(checkDirection, { [path]: code })).toBe('');
  });

  test('a file outside of the rooms', () => {
    expect(run(checkDirection, { 'src/utils/things.ts': '' })).toMatchInlineSnapshot(
      `"src/utils/things.ts This file is in none of the rooms of src/: lib, strings, model, markdown, digest, store, collections, views, outputs, publish, browser, components, layouts, pages, styles. Move it into the one whose work it does."`,
    );
  });
});

test('checkAstro', () => {
  const code = `import { getCollection } from 'astro:content';`;
  expect(run(checkAstro, { 'src/collections/articles.ts': code })).toBe('');
  expect(run(checkAstro, { 'src/views/front.ts': code })).toMatchInlineSnapshot(
    `"src/views/front.ts:1 Import of "astro:content": only content.config.ts, collections, pages, layouts, components may import astro:*. Take what you need from it as an argument."`,
  );
});
