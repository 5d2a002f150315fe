import { expect, test } from 'vitest';
import { checkExports, checkExtensions, checkNames, checkSizes } from './form.ts';
import { run } from './run.ts';

test('checkNames', () => {
  const good = [
    'src/lib/key-points.ts',
    'src/components/KeyPoints.astro',
    'src/pages/[slug].astro',
    'src/env.d.ts',
  ];
  expect(run(checkNames, Object.fromEntries(good.map((path) => [path, ''])))).toBe('');
  const bad = ['src/lib/keyPoints.ts', 'src/components/key-points.astro', 'src/lib/index.ts'];
  expect(run(checkNames, Object.fromEntries(bad.map((path) => [path, ''])))).toMatchInlineSnapshot(`
    "src/components/key-points.astro Name this file in PascalCase, for example ArticleItem.astro.
    src/lib/index.ts No index.ts: give the file the name of what it holds, and import that file.
    src/lib/keyPoints.ts Name this file in kebab-case, for example key-points.ts."
  `);
});

test('checkExports', () => {
  expect(run(checkExports, { 'vitest.config.ts': 'export default {};' })).toBe('');
  expect(
    run(checkExports, {
      'src/lib/a.ts': 'export default function () {}',
      'src/lib/b.ts': 'const b = 1;\nexport { b as default };',
      'src/lib/c.ts': 'export default 1;',
    }),
  ).toMatchInlineSnapshot(`
    "src/lib/a.ts:1 Default export: export it by its name.
    src/lib/b.ts:2 Default export: export it by its name.
    src/lib/c.ts:1 Default export: export it by its name."
  `);
});

test('checkExtensions', () => {
  const good = `import './a.ts'; import './b.css'; import text from './c.svg?raw'; import 'zod';`;
  expect(run(checkExtensions, { 'src/lib/a.ts': good })).toBe('');
  const bad = `import './a';\nimport './a.js';\nimport '..';`;
  expect(run(checkExtensions, { 'src/lib/a.ts': bad })).toMatchInlineSnapshot(`
    "src/lib/a.ts:1 Import of "./a": write the file's own ending, for example ./key-points.ts.
    src/lib/a.ts:2 Import of "./a.js": write the file's own ending, for example ./key-points.ts.
    src/lib/a.ts:3 Import of "..": write the file's own ending, for example ./key-points.ts."
  `);
});

test('checkSizes', () => {
  const lines = (count: number): string => `const f = () => {\n${'\n'.repeat(count - 2)}};\n`;
  const good = {
    'src/pages/a.astro': lines(40),
    'src/components/A.astro': lines(80),
    'src/lib/a.ts': lines(250),
    'src/lib/table.ts': `const rows = [${'\n  1,'.repeat(400)}\n];\n`,
    'src/styles/fonts.css': `/* Made by scripts/fonts.ts. */\n${'a {}\n'.repeat(400)}`,
  };
  expect(run(checkSizes, good)).toBe('');
  const bad = {
    'src/pages/a.astro': lines(41),
    'src/components/A.astro': lines(81),
    'src/lib/a.ts': lines(251),
    'src/styles/a.css': 'a {}\n'.repeat(251),
  };
  expect(run(checkSizes, bad)).toMatchInlineSnapshot(`
    "src/components/A.astro 81 lines, and 80 is the most. Split it, or move what it computes to views/.
    src/lib/a.ts 251 lines, and 250 is the most. It does more than one thing: split it by them.
    src/pages/a.astro 41 lines, and 40 is the most. Move what it computes to views/ and its markup to components/.
    src/styles/a.css 251 lines, and 250 is the most. It does more than one thing: split it by them."
  `);
});
