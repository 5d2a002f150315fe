import type { Root, RootContent } from 'mdast';
import { expect, test } from 'vitest';
import { tidyBody } from '../../../../scripts/import/complete/tidy-body.ts';
import { parseBody, stringifyBody } from '../../../../scripts/import/write/markdown.ts';
import { plainTree } from '../plain-tree.ts';

function paragraph(value: string): RootContent & { type: 'paragraph' } {
  return { type: 'paragraph', children: [{ type: 'text', value }] };
}

function tidied(...children: RootContent[]): { markdown: string; body: Root; removed: string[] } {
  const { body, removed } = tidyBody({ type: 'root', children }, 'Fuel');
  return { markdown: stringifyBody(body), body, removed: removed.map(({ text }) => text) };
}

test.each<[string, RootContent[]]>([
  ['bare addresses', [paragraph('see https://coastalwire.example/a. Or write to desk@coastalwire.example')]],
  [
    'signs that mean something in Markdown',
    [
      paragraph('* 1. # > _a_ `b` [c] <d> | ~~e~~ \\f &amp; ---'),
      paragraph('1986. A year'),
      paragraph('+ 3'),
    ],
  ],
  [
    'a list whose items are of one paragraph, spread',
    [
      {
        type: 'list',
        ordered: true,
        start: 3,
        spread: true,
        children: [{ type: 'listItem', spread: true, children: [paragraph('a')] }],
      },
    ],
  ],
  [
    'a list with two paragraphs to an item, not spread',
    [
      {
        type: 'list',
        spread: false,
        children: [{ type: 'listItem', spread: false, children: [paragraph('a'), paragraph('b')] }],
      },
    ],
  ],
  [
    'two lists in a row',
    [
      { type: 'list', children: [{ type: 'listItem', children: [paragraph('a')] }] },
      { type: 'list', children: [{ type: 'listItem', children: [paragraph('b')] }] },
    ],
  ],
  [
    'neighbouring texts, and blanks at the edges',
    [
      {
        type: 'paragraph',
        children: [
          { type: 'text', value: ' a' },
          { type: 'text', value: 'b ' },
        ],
      },
      { type: 'paragraph', children: [] },
    ],
  ],
  [
    'a line that begins like a list after a break',
    [
      {
        type: 'paragraph',
        children: [{ type: 'text', value: 'a' }, { type: 'break' }, { type: 'text', value: '- b' }],
      },
    ],
  ],
])('%s are read back as they were meant', (_what, children) => {
  const { markdown, body } = tidied(...children);
  expect(plainTree(parseBody(markdown))).toEqual(plainTree(body));
});

test('paragraphs of a table’s cell come on one line', () => {
  const cell = { type: 'tableCell', children: [paragraph('a'), paragraph('b')] } as unknown as RootContent;
  const { markdown } = tidied({
    type: 'table',
    children: [{ type: 'tableRow', children: [cell] }],
  } as RootContent);
  expect(markdown).toBe('| a b |\n| --- |\n');
});

test('pictures of other hosts become links, others go', () => {
  const { markdown, removed } = tidied({
    type: 'paragraph',
    children: [
      { type: 'image', url: 'https://images.example/a.jpg', alt: 'A queue' },
      { type: 'image', url: 'https://images.example/pixel.gif' },
      { type: 'image', url: 'b.jpg', alt: 'A pump' },
    ],
  });
  expect(markdown).toBe('[A queue](https://images.example/a.jpg)\n');
  expect(removed).toEqual(['https://images.example/pixel.gif', '![A pump](b.jpg)']);
});

test('headings begin at the second level, the title goes', () => {
  const heading = (depth: 1 | 2 | 3 | 4, value: string): RootContent => ({
    type: 'heading',
    depth,
    children: [{ type: 'text', value }],
  });
  expect(tidied(heading(1, 'FUEL'), heading(3, 'a'), heading(4, 'b')).markdown).toBe('## a\n\n### b\n');
});
