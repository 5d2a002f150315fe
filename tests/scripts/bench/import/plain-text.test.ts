import { expect, test } from 'vitest';
import { textOfHtml } from '../../../../scripts/bench/import/plain-text.ts';
import { wordsOf } from '../../../../scripts/bench/import/score.ts';

test('blocks and line breaks part words, marks within a line do not', () => {
  const html =
    '<h2>Quay</h2><p>Th<b>e</b> ferry<br>sails <a href="/x">to<i>day</i></a>.</p><ul><li>one<li>two</ul><table><tr><td>a<td>b</table><img alt="unseen" src="x.jpg">';
  expect(wordsOf(textOfHtml(html))).toEqual([
    'quay',
    'the',
    'ferry',
    'sails',
    'today',
    'one',
    'two',
    'a',
    'b',
  ]);
});
