import { parseArgs } from 'node:util';
import { scenarioNames } from './measurement.ts';
import type { ScenarioName } from './measurement.ts';

export interface SiteBenchOptions {
  sizes: number[];
  scenarios: ScenarioName[];
  contenders: string[];
  /** Each scenario so many times; the median counts. */
  runs: number;
  seed: number;
  /** Keeps what the last run measured and this one does not. */
  keep: boolean;
  /** Prints the README's block of the last run and measures nothing. */
  readme: boolean;
}

export const usage = [
  'npm run bench -- site    builds synthetic sites beside other generators, and writes bench/site/table.md and growth.svg',
  '                         --sizes 100,1000,10000  --scenarios cold,nothing,added,edited,terms  --contenders newsfold,hugo,…',
  '                         --runs 3 (the median counts)  --seed 1  --keep (adds to the last run)  --readme (prints the README’s block)',
].join('\n');

/**
 * @param contenders the names there are
 * @throws {TypeError} with what is wrong in the words of the command line
 */
export function parseSiteBenchOptions(
  args: readonly string[],
  contenders: readonly string[],
): SiteBenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      sizes: { type: 'string', default: '100,1000,10000' },
      scenarios: { type: 'string', default: scenarioNames.join() },
      contenders: { type: 'string', default: contenders.join() },
      runs: { type: 'string', default: '1' },
      seed: { type: 'string', default: '1' },
      keep: { type: 'boolean', default: false },
      readme: { type: 'boolean', default: false },
    },
  });
  return {
    sizes: values.sizes.split(',').map((size) => wholeNumber('--sizes', size)),
    scenarios: namesOf('--scenarios', values.scenarios, scenarioNames),
    contenders: namesOf('--contenders', values.contenders, contenders),
    runs: wholeNumber('--runs', values.runs),
    seed: wholeNumber('--seed', values.seed),
    keep: values.keep,
    readme: values.readme,
  };
}

function wholeNumber(option: string, text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number > 0) return number;
  throw new TypeError(`${option}: "${text}" is no number of anything. Write a whole number from 1 on.`);
}

function namesOf<T extends string>(option: string, text: string, known: readonly T[]): T[] {
  return text.split(',').map((name) => {
    const found = known.find((candidate) => candidate === name);
    if (found !== undefined) return found;
    throw new TypeError(`${option}: there is no "${name}". There are ${known.join(', ')}.`);
  });
}
