import { expect, test } from 'vitest';
import { messageOf } from './message-of.ts';
import { parseOptions } from '../../../scripts/import/options.ts';

test('reads the command line', () => {
  const args = [
    'a.txt',
    '-',
    '--out',
    'x/articles',
    '--dry-run',
    '--json',
    '--force',
    '--no-repair',
    '--set',
    'lang=pt',
  ];
  expect(parseOptions(args)).toEqual({
    inputs: ['a.txt', '-'],
    out: 'x/articles',
    dryRun: true,
    json: true,
    force: true,
    repair: false,
    help: false,
    settings: new Map([['lang', ['pt']]]),
  });
});

test('says what is wrong with a command', () => {
  const commands = [[], ['--dryrun', 'a.txt'], ['--bogus'], ['a.txt', '--out'], ['a.txt', '--json=yes']];
  expect(commands.map((args) => messageOf(() => parseOptions(args)))).toMatchInlineSnapshot(`
    [
      "Name a file, a folder, or - for standard input.",
      "There is no option "--dryrun". Did you mean "dry-run"?",
      "There is no option "--bogus".",
      "--out wants a value behind it, or none if it is a switch.",
      "--json wants a value behind it, or none if it is a switch.",
    ]
  `);
});
