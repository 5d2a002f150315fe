import { expect, test } from 'vitest';
import { newsfold } from '../../../../../scripts/bench/site/contenders/newsfold.ts';
import { formatStages } from '../../../../../scripts/build/stages.ts';

test('stages are read from the last line that a build prints', () => {
  const times = { bundle: 4.2, read: 12, pages: 0.1, search: 3 };
  const output = `Built dist/ in 20.0 s: 7 made, 3 kept, 0 gone.\n${formatStages(times)}\n`;
  expect(newsfold.stagesIn?.(output)).toEqual(times);
});

test('a build that prints no stages has none', () => {
  expect(newsfold.stagesIn?.('Built dist/ in 20.0 s: 7 made, 3 kept, 0 gone.\n')).toEqual({});
});
