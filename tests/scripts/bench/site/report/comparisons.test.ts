import { expect, test } from 'vitest';
import { comparisonsOf } from '../../../../../scripts/bench/site/report/comparisons.ts';
import { contenders, makeMeasurement, makeRun } from '../../../../support/bench-run.ts';

test('ratios of what was measured in the same run', () => {
  const run = makeRun([
    makeMeasurement({ wall: 6 }),
    makeMeasurement({ scenario: 'added', wall: 1.5 }),
    makeMeasurement({ contender: 'hugo', wall: 3 }),
    makeMeasurement({ articles: 1000, wall: 66, peak: 900e6 }),
    makeMeasurement({ articles: 1000, scenario: 'edited', wall: 2 }),
  ]);
  expect(comparisonsOf(run, contenders)).toMatchInlineSnapshot(`
    [
      "100 articles, cold: Newsfold 6 s, Hugo 3 s: 2 times its time, 1 times its CPU (20.5 s and 20.5 s).",
      "One article added to 100: 1.5 s, 0.5 times Hugo’s whole build (3 s).",
      "One article edited of 1,000: 2 s.",
      "From 100 to 1,000 articles, cold: 1.1 times the time for each article; peak memory 600 MB and 900 MB.",
    ]
  `);
});

test('nothing is said of what was not measured', () => {
  expect(comparisonsOf(makeRun([makeMeasurement({ contender: 'hugo' })]), contenders)).toEqual([]);
});
