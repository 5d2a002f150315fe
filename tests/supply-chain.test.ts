import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { isWelcome, packagesOf } from '../scripts/licences/licences.ts';

const packageSchema = z.object({
  scripts: z.record(z.string(), z.string()),
  allowScripts: z.record(z.string(), z.literal(true)),
  dependencies: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()),
});
const { scripts, allowScripts, dependencies, devDependencies } = packageSchema.parse(
  JSON.parse(readFileSync('package.json', 'utf8')),
);
const packages = packagesOf(readFileSync('package-lock.json', 'utf8'));

test('each direct dependency has its reason in the README, and no other has', () => {
  const readme = readFileSync('README.md', 'utf8');
  const table = readme.slice(readme.indexOf('## Why these libraries'), readme.indexOf('## Licence'));
  const rows = table.split('\n').filter((line) => line.startsWith('|'));
  const named = rows.flatMap((row) =>
    [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/gu)].map(([, name = '']) => name),
  );
  const direct = Object.keys({ ...dependencies, ...devDependencies });
  const isNamed = (name: string) =>
    named.some((entry) => (entry.endsWith('…') ? name.startsWith(entry.slice(0, -1)) : entry === name));
  expect(direct.filter((name) => !isNamed(name))).toEqual([]);
  expect(named.filter((entry) => !entry.endsWith('…') && !direct.includes(entry))).toEqual([]);
});

test('only the packages that we allow run a program when they are installed', () => {
  const running = packages.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name);
  expect([...new Set(running)]).toEqual(Object.keys(allowScripts).toSorted());
});

test('every package is under a licence that we know', () => {
  expect(packages.length).toBeGreaterThan(100);
  expect(packages.filter(({ licence }) => !isWelcome(licence))).toEqual([]);
});

test.each([
  ['MIT', true],
  ['(MIT OR GPL-3.0-only)', true],
  ['(MIT AND Zlib)', true],
  ['Apache-2.0 AND GPL-3.0-only', false],
  ['SEE LICENSE IN LICENSE.md', false],
  ['', false],
])('%j', (licence, welcome) => {
  expect(isWelcome(licence)).toBe(welcome);
});

test('npm run licences lists them', () => {
  const { status, stdout } = spawnSync(process.execPath, ['scripts/licences.ts'], { encoding: 'utf8' });
  expect(status).toBe(0);
  expect(stdout).toMatch(/^MIT: \d+\n {2}\S+@\d/mu);
});

test('no command tells anybody that it was used', () => {
  const bare = Object.entries(scripts).filter(([, command]) => /\bastro (?!\.ts)/u.test(command));
  expect(bare).toEqual([]);
  const tell = `data:text/javascript,console.log('told off: '+process.env.ASTRO_TELEMETRY_DISABLED)`;
  const { stdout } = spawnSync(process.execPath, ['scripts/astro.ts', '--version'], {
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: undefined, NODE_OPTIONS: `--import "${tell}"` },
  });
  // The program that starts Astro, then Astro.
  expect(stdout.match(/told off: \w+/gu)).toEqual(['told off: undefined', 'told off: 1']);
});
