import { expect, test } from 'vitest';
import { formatMeasurement, renderTable } from '../../../../../scripts/bench/site/report/table.ts';
import { contenders, makeMeasurement, makeRun } from '../../../../support/bench-run.ts';

test('a table for each size, one for the stages, and what was run', () => {
  const run = makeRun(
    [
      makeMeasurement({ stages: { read: 0.8, cards: 7, publish: 0.3 } }),
      makeMeasurement({ scenario: 'added', wall: 1.234, cpu: undefined, peak: undefined }),
      makeMeasurement({ articles: 1000, peak: 1.24e9 }),
    ],
    { absent: { hugo: 'There is no hugo on this machine.' } },
  );
  expect(renderTable(run, contenders)).toMatchInlineSnapshot(
    `
    "## 100 articles

    | generator | build | wall | CPU | peak memory | files | dist/ |
    | --- | --- | ---: | ---: | ---: | ---: | ---: |
    | Newsfold | cold | 12 s | 20.5 s | 600 MB | 1,809 | 39.9 MB |
    | Newsfold | one article added | 1.23 s | – | – | 1,809 | 39.9 MB |

    ## 1,000 articles

    | generator | build | wall | CPU | peak memory | files | dist/ |
    | --- | --- | ---: | ---: | ---: | ---: | ---: |
    | Newsfold | cold | 12 s | 20.5 s | 1.24 GB | 1,809 | 39.9 MB |

    ## Newsfold’s stages

    | articles | build | read | pages | cards | search | feeds | publish |
    | --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |
    | 100 | cold | 0.8 s | – | 7 s | – | – | 0.3 s |
    | 100 | one article added | – | – | – | – | – | – |
    | 1,000 | cold | – | – | – | – | – | – |

    Reading is with the analysis of what is new. A stage that runs beside another overlaps it.

    ## What was run

    2026-11-23 23:20 UTC, 2 × Some CPU:
    \`npm run bench -- site\`

    - Newsfold (Newsfold 1): everything.
    - Hugo: not measured. There is no hugo on this machine.
    "
  `,
  );
});

test('a measurement is told on a line', () => {
  expect(formatMeasurement(makeMeasurement({ articles: 10_000, scenario: 'terms' }), 'Newsfold')).toBe(
    '10,000 articles, Newsfold, a topic’s terms edited: 12 s (20.5 s of CPU, 600 MB at the peak)',
  );
});
