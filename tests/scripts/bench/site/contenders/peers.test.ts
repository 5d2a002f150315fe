import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { peers } from '../../../../../scripts/bench/site/contenders/peers.ts';

test.each(peers)('$name has a project of its own, with exact versions', ({ name }) => {
  const folder = `scripts/bench/peers/${name}`;
  expect(existsSync(folder)).toBe(true);
  if (name === 'hugo') return;
  const { dependencies } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as {
    dependencies: Record<string, string>;
  };
  for (const version of Object.values(dependencies)) expect(version).toMatch(/^\d+\.\d+\.\d+$/u);
});

test('each builds in its own folder, with its own packages before those of Newsfold', () => {
  for (const { commands } of peers) {
    for (const { cwd, env } of commands('/work-folder')) {
      expect(cwd).toBe('/work-folder');
      expect(env.PATH?.split(':')[0]).toBe('/work-folder/node_modules/.bin');
    }
  }
});
