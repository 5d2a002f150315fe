import { expect, test } from 'vitest';
import { formatProblem, formatProblems, ProblemsError } from '../../src/lib/problem.ts';

const file = 'content/articles/2023/x.md';

test('a problem’s place is as exact as it is known', () => {
  expect(formatProblem({ file, line: 6, column: 12, message: 'Wrong.' })).toBe(`${file}:6:12 Wrong.`);
  expect(formatProblem({ file, line: 6, message: 'Wrong.' })).toBe(`${file}:6 Wrong.`);
  expect(formatProblem({ file, message: 'Wrong.' })).toBe(`${file} Wrong.`);
  expect(formatProblem({ file, column: 3, message: 'Wrong.' })).toBe(`${file} Wrong.`);
});

test('problems come in the order of files, lines and columns', () => {
  const problems = [
    { file: 'b.md', line: 1, message: 'e' },
    { file: 'a.md', line: 10, message: 'd' },
    { file: 'a.md', line: 2, column: 7, message: 'c' },
    { file: 'a.md', line: 2, column: 3, message: 'b' },
    { file: 'a.md', message: 'a' },
  ];
  expect(formatProblems(problems)).toBe('a.md a\na.md:2:3 b\na.md:2:7 c\na.md:10 d\nb.md:1 e');
  expect(problems[0]?.message).toBe('e');
});

test('the error carries them all', () => {
  const problems = [
    { file: 'b.md', message: 'Two.' },
    { file: 'a.md', message: 'One.' },
  ];
  const error = new ProblemsError(problems);
  expect(error.message).toBe('a.md One.\nb.md Two.');
  expect(error.problems).toEqual(problems);
});

test('a problem is one line, whatever stands in the file that it tells of', () => {
  const problem = { file: 'content/a\u001b[31m.md', line: 2, message: 'Unknown key "x\ny\u202e".' };
  expect(formatProblem(problem)).toBe('content/a‹U+001B›[31m.md:2 Unknown key "x‹U+000A›y‹U+202E›".');
});
