import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatProblems } from '../src/lib/problem.ts';
import { checkAstro, checkDirection } from './architecture/direction.ts';
import { checkExports, checkExtensions, checkNames, checkSizes } from './architecture/form.ts';
import { checkPurity } from './architecture/purity.ts';
import { readModules } from './architecture/read-modules.ts';
import { formatSizes, medianOf } from './architecture/sizes.ts';

const modules = readModules(join(import.meta.dirname, '..'));

test.each([
  ['imports run one way', checkDirection],
  ['astro:* stays in its rooms', checkAstro],
  ['pure rooms touch nothing outside', checkPurity],
  ['files are named by one custom', checkNames],
  ['exports have names', checkExports],
  ['imports name the whole file', checkExtensions],
  ['files are small', checkSizes],
])('%s', (_rule, check) => {
  expect(formatProblems(check(modules))).toBe('');
});

test('half of the files have at most 50 lines', () => {
  console.log(formatSizes(modules));
  const code = modules.filter(({ path }) => /^(?:src|scripts)\//u.test(path));
  expect(medianOf(code.map(({ lines }) => lines))).toBeLessThanOrEqual(50);
});
