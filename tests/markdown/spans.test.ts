import { expect, test } from 'vitest';
import { render } from '../support/render.ts';

const table = (cells: string) => `<table><tr>${cells}</tr></table>`;

test('spans that a table can hold are kept', () => {
  const { html } = render(table('<th colspan="2">Boats</th><td rowspan="3">7</td>'));
  expect(html).toMatch(/<th colspan="2"[^>]*>Boats<\/th><td rowspan="3"[^>]*>7<\/td>/u);
});

test.each([
  '<th colspan="1e9" rowspan="99999999">x</th>',
  '<td colspan="100" rowspan="101">x</td>',
  '<td colspan="1000">x</td>'.repeat(20),
  '<td colspan="-1" rowspan="0">x</td>',
  '<td colspan="1.5" rowspan="x">x</td>',
])('%s spans nothing', (cells) => {
  expect(render(table(cells)).html).not.toContain('span=');
});
