import { expect, test } from 'vitest';
import { parseModule } from './module.ts';

test('the lines of a component are those of its file', () => {
  const component = `---
import Base from './Base.astro';

const title = 'import "./not-an-import.ts"';
---
<Base>{title}</Base>
<script>
  import './copy.ts';
</script>
`;
  const { lines, imports } = parseModule('src/components/Card.astro', component);
  expect(lines).toBe(9);
  expect(imports).toEqual([
    { specifier: './Base.astro', line: 2, typeOnly: false },
    { specifier: './copy.ts', line: 8, typeOnly: false },
  ]);
});

test('a file without a line end at its end counts the last line too', () => {
  expect(parseModule('a.css', 'a {}\nb {}').lines).toBe(2);
  expect(parseModule('a.css', 'a {}\nb {}\n').lines).toBe(2);
});

test('an import is of types only when nothing of it runs', () => {
  const code = `import type { A } from './a.ts';
import { type B } from './b.ts';
export type { C } from './c.ts';
let d: import('./d.ts').D;`;
  const typeOnly = parseModule('x.ts', code).imports.map((found) => [found.specifier, found.typeOnly]);
  expect(typeOnly).toEqual([
    ['./a.ts', true],
    ['./b.ts', false],
    ['./c.ts', true],
    ['./d.ts', true],
  ]);
});
