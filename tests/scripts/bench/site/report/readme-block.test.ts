import { expect, test } from 'vitest';
import { renderReadmeBlock } from '../../../../../scripts/bench/site/report/readme-block.ts';
import { contenders, makeMeasurement, makeRun } from '../../../../support/bench-run.ts';

test('date, command, machine, all cold builds, Newsfold’s others, comparisons', () => {
  const run = makeRun([
    makeMeasurement(),
    makeMeasurement({ scenario: 'added', wall: 1.5 }),
    makeMeasurement({ contender: 'hugo', articles: 1000, wall: 1.9 }),
  ]);
  expect(renderReadmeBlock(run, contenders)).toMatchInlineSnapshot(`
    "Last run 2026-11-23 with \`npm run bench -- site\` on 2 × Some CPU.

    | generator, cold: wall / CPU / peak memory | makes | 100 articles | 1,000 articles |
    | --- | --- | ---: | ---: |
    | Newsfold | everything | 12 s / 20.5 s / 600 MB | – |
    | Hugo | bare pages | – | 1.9 s / 20.5 s / 600 MB |

    | Newsfold, articles | build | wall | CPU | peak memory | files | dist/ |
    | --- | --- | ---: | ---: | ---: | ---: | ---: |
    | 100 | cold | 12 s | 20.5 s | 600 MB | 1,809 | 39.9 MB |
    | 100 | one article added | 1.5 s | 20.5 s | 600 MB | 1,809 | 39.9 MB |

    - One article added to 100: 1.5 s.
    "
  `);
});
