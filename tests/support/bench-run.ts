import type { BenchRun, Measurement } from '../../scripts/bench/site/measurement.ts';

export const contenders = [
  { name: 'newsfold', label: 'Newsfold', makes: 'everything' },
  { name: 'hugo', label: 'Hugo', makes: 'bare pages' },
];

export function makeMeasurement(given: Partial<Measurement> = {}): Measurement {
  const usual = { wall: 12, cpu: 20.5, peak: 600e6, files: 1809, bytes: 39.9e6, stages: {} };
  return { contender: 'newsfold', articles: 100, scenario: 'cold', ...usual, ...given };
}

export function makeRun(
  measurements: Measurement[] = [makeMeasurement()],
  given: Partial<BenchRun> = {},
): BenchRun {
  return {
    started: '2026-11-23T23:20:00.000Z',
    commands: ['npm run bench -- site'],
    machine: '2 × Some CPU',
    versions: { newsfold: 'Newsfold 1' },
    absent: {},
    measurements,
    ...given,
  };
}
