import { expect, test } from 'vitest';
import { benchRunSchema, mergeRuns } from '../../../../scripts/bench/site/measurement.ts';
import { makeMeasurement, makeRun } from '../../../support/bench-run.ts';

test('of two measurements of the same thing the later counts, and the rest of both is kept', () => {
  const earlier = makeRun([makeMeasurement({ wall: 1 }), makeMeasurement({ articles: 1000, wall: 2 })]);
  const later = makeRun([makeMeasurement({ wall: 3 })], {
    commands: ['again'],
    versions: { hugo: 'Hugo 1' },
  });
  const { measurements, commands, versions } = mergeRuns(earlier, later);
  expect(measurements.map(({ articles, wall }) => [articles, wall])).toEqual([
    [1000, 2],
    [100, 3],
  ]);
  expect(commands).toEqual(['npm run bench -- site', 'again']);
  expect(versions).toEqual({ newsfold: 'Newsfold 1', hugo: 'Hugo 1' });
});

test('a run is read back as it was written', () => {
  const run = makeRun([makeMeasurement({ stages: { cards: 8.1 } })]);
  expect(benchRunSchema.parse(JSON.parse(JSON.stringify(run)))).toEqual(run);
});
