import type { Root } from 'hast';
import { h } from 'hastscript';
import { expect, test } from 'vitest';
import { putStyles } from '../../../src/outputs/mail/html/put-styles.ts';

test('a class outdoes an element, a later rule an earlier, the element itself both', () => {
  const cell = h('td', { className: ['gutter', 'last'], style: 'padding-top:4px' });
  const plain = h('p', { style: 'margin-top:1px' });
  const tree: Root = { type: 'root', children: [h('table', [cell]), plain] };
  putStyles(
    tree,
    '.gutter { padding: 0 24px; color: red; }\ntd, th { color: blue; text-align: left; }\n.last { color: black; background-color: #fff; }',
  );
  expect(cell.properties).toMatchObject({
    style: 'text-align: left; padding: 0 24px; color: black; background-color: #fff; padding-top: 4px;',
    align: 'left',
    bgColor: '#fff',
  });
  expect(plain.properties).toEqual({ style: 'margin-top:1px' });
});

test('a selector that it does not know is told of, not passed over', () => {
  expect(() => putStyles({ type: 'root', children: [h('p')] }, 'p > a { color: red; }')).toThrow(
    `A mail's style sheet knows no "p > a".`,
  );
});
