import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { codeHashesOf } from '../../src/store/code-hash.ts';
import { temporaryFolder, writeFiles } from '../support/folder.ts';

const rooms = ['lib', 'model', 'markdown', 'digest', 'store', 'outputs/cards', 'components'];

/** A project with a file in each room, and the names of the hashes that an edit of `path` changes. */
function changedBy(path: string): string[] {
  const root = temporaryFolder();
  for (const room of rooms) mkdirSync(join(root, 'src', room), { recursive: true });
  const files = Object.fromEntries(rooms.map((room) => [`src/${room}/a.ts`, '1']));
  writeFiles(root, {
    ...files,
    'src/model/card.ts': '1',
    'astro.config.mjs': '1',
    'package-lock.json': '{}',
  });
  const before = codeHashesOf(root);
  expect(codeHashesOf(root)).toEqual(before);
  writeFiles(root, { [path]: '2' });
  const after = codeHashesOf(root);
  return (['analysis', 'cards', 'site'] as const).filter((name) => before[name] !== after[name]);
}

test.each([
  ['src/markdown/a.ts', ['analysis', 'site']],
  ['src/store/a.ts', ['analysis', 'site']],
  ['src/digest/new/deep.ts', ['analysis', 'site']],
  ['src/lib/a.ts', ['analysis', 'cards', 'site']],
  ['src/outputs/cards/a.ts', ['cards', 'site']],
  ['src/components/a.ts', ['site']],
  ['astro.config.mjs', ['site']],
  ['package-lock.json', ['analysis', 'cards', 'site']],
  ['README.md', []],
])('%s decides on %j', (path, hashes) => {
  expect(changedBy(path)).toEqual(hashes);
});

test('the place of the project does not matter', () => {
  const [here, there] = [temporaryFolder(), temporaryFolder()];
  for (const room of rooms) mkdirSync(join(here, 'src', room), { recursive: true });
  writeFiles(here, { 'src/model/card.ts': '1', 'astro.config.mjs': '1', 'package-lock.json': '{}' });
  cpSync(here, there, { recursive: true });
  expect(codeHashesOf(there)).toEqual(codeHashesOf(here));
});
