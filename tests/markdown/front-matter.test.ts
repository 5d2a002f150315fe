import { expect, test } from 'vitest';
import { splitFrontMatter } from '../../src/markdown/front-matter.ts';

test('YAML and body, each with the line on which it begins', () => {
  expect(splitFrontMatter('---\ntitle: A\nlang: en\n---\n\nText.\n')).toEqual({
    yaml: 'title: A\nlang: en\n',
    yamlLine: 2,
    closed: true,
    body: '\nText.\n',
    bodyLine: 5,
  });
});

test('the line ends of Windows', () => {
  const { yaml, body, bodyLine, closed } = splitFrontMatter('---\r\ntitle: A\r\n---\r\nText.\r\n');
  expect({ yaml, body, bodyLine, closed }).toEqual({
    yaml: 'title: A\r\n',
    body: 'Text.\r\n',
    bodyLine: 4,
    closed: true,
  });
});

test('spaces behind the lines, and a file that ends with the second one', () => {
  expect(splitFrontMatter('--- \ntitle: A\n---\t')).toMatchObject({
    yaml: 'title: A\n',
    body: '',
    closed: true,
  });
});

test('nothing between the lines', () => {
  expect(splitFrontMatter('---\n---\nText.')).toMatchObject({ yaml: '', body: 'Text.', bodyLine: 3 });
});

test('a rule in the text is part of the text', () => {
  const body = 'One.\n\n---\n\nTwo.\n';
  expect(splitFrontMatter(`---\ntitle: A\n---\n${body}`).body).toBe(body);
  expect(splitFrontMatter(`Before.\n\n---\n${body}`)).toMatchObject({
    body: `Before.\n\n---\n${body}`,
    bodyLine: 1,
  });
});

test('hyphens that are no line of their own end nothing', () => {
  expect(splitFrontMatter('---\ntitle: A --- B\nsummary: >\n  ---\n  C\n---\nText.').body).toBe('Text.');
  expect(splitFrontMatter('---\ntitle: A\n----\n---\nText.').body).toBe('Text.');
});

test('front matter that never ends is all the file', () => {
  expect(splitFrontMatter('---\ntitle: A\n\nText.\n')).toMatchObject({
    yaml: 'title: A\n\nText.\n',
    body: '',
    closed: false,
  });
});

test('a file without any', () => {
  expect(splitFrontMatter('Text.\n')).toEqual({ yamlLine: 1, closed: true, body: 'Text.\n', bodyLine: 1 });
  expect(splitFrontMatter('')).toEqual({ yamlLine: 1, closed: true, body: '', bodyLine: 1 });
});
