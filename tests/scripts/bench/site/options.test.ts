import { expect, test } from 'vitest';
import { parseSiteBenchOptions } from '../../../../scripts/bench/site/options.ts';

const parse = (...args: string[]) => parseSiteBenchOptions(args, ['newsfold', 'hugo']);

test('without options all sizes, scenarios and contenders are measured once', () => {
  expect(parse()).toEqual({
    sizes: [100, 1000, 10_000],
    scenarios: ['cold', 'nothing', 'added', 'edited', 'terms'],
    contenders: ['newsfold', 'hugo'],
    runs: 1,
    seed: 1,
    keep: false,
    readme: false,
  });
});

test('each can be chosen', () => {
  const args = [
    '--sizes',
    '10,20',
    '--scenarios',
    'cold,added',
    '--contenders',
    'hugo',
    '--runs',
    '3',
    '--keep',
  ];
  expect(parse(...args)).toMatchObject({
    sizes: [10, 20],
    scenarios: ['cold', 'added'],
    contenders: ['hugo'],
    runs: 3,
    keep: true,
  });
});

test('what is not meant is told, with what there is', () => {
  const message = (...args: string[]) => {
    try {
      parse(...args);
    } catch (error) {
      return (error as Error).message;
    }
    return undefined;
  };
  expect(message('--sizes', '10,many')).toMatchInlineSnapshot(
    `"--sizes: "many" is no number of anything. Write a whole number from 1 on."`,
  );
  expect(message('--scenarios', 'warm')).toMatchInlineSnapshot(
    `"--scenarios: there is no "warm". There are cold, nothing, added, edited, terms."`,
  );
  expect(message('--contenders', 'jekyll')).toMatchInlineSnapshot(
    `"--contenders: there is no "jekyll". There are newsfold, hugo."`,
  );
});
