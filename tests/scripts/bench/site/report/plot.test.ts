import { SyntaxValidator } from 'fast-xml-validator';
import { expect, test } from 'vitest';
import { renderPlot } from '../../../../../scripts/bench/site/report/plot.ts';
import { contenders, makeMeasurement, makeRun } from '../../../../support/bench-run.ts';

const run = makeRun([
  makeMeasurement({ wall: 10 }),
  makeMeasurement({ articles: 1000, wall: 100 }),
  makeMeasurement({ articles: 1000, scenario: 'added', wall: 3 }),
  makeMeasurement({ contender: 'hugo', wall: 1 }),
]);

test('every contender that was measured has a line, and Newsfold a dashed one for one new article', () => {
  const svg = renderPlot(run, [...contenders, { name: 'jekyll', label: 'Jekyll' }]);
  expect(new SyntaxValidator().validate(svg)).toBe(true);
  expect([...svg.matchAll(/class="line"/gu)]).toHaveLength(3);
  expect([...svg.matchAll(/stroke-dasharray/gu)]).toHaveLength(1);
  for (const label of ['Newsfold', 'Hugo', 'Newsfold, one article added'])
    expect(svg).toContain(`>${label}</text>`);
  expect(svg).not.toContain('Jekyll');
});

test('ten times the time is higher up, ten times the articles further right', () => {
  const [, path = ''] = /class="line"[^>]* d="([^"]+)"/u.exec(renderPlot(run, contenders)) ?? [];
  const [left = 0, high = 0, right = 0, low = 0] = (path.match(/[\d.]+/gu) ?? []).map(Number);
  expect(right).toBeGreaterThan(left);
  expect(low).toBeLessThan(high);
});

test('the same measurements give the same picture, and none a sentence', () => {
  expect(renderPlot(run, contenders)).toBe(renderPlot(run, contenders));
  expect(renderPlot(makeRun([]), contenders)).toContain('Nothing was measured.');
});
