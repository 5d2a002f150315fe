import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, relative } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkPublic } from '../../src/store/check-public.ts';
import { problemsIn, writeContent } from '../support/content-folder.ts';
import { temporaryFolder } from '../support/folder.ts';

const told = (folder: string) =>
  checkPublic(folder).map(
    ({ file, message }) => `${file.replace(relative(process.cwd(), folder), 'public')} ${message}`,
  );

/** A pipe, a socket and, where this user may make one, a device. */
async function makeStrangers(folder: string, ending: string): Promise<string[]> {
  const at = (name: string) => join(folder, `${name}${ending}`);
  expect(spawnSync('mkfifo', [at('pipe')]).status).toBe(0);
  const server = createServer().listen(at('socket'));
  onTestFinished(() => void server.close());
  await new Promise((resolve) => server.once('listening', resolve));
  const hasDevice = spawnSync('mknod', [at('zero'), 'c', '1', '5']).status === 0;
  return ['pipe', 'socket', ...(hasDevice ? ['zero'] : [])].map((name) => name + ending);
}

test('plain files and folders of public/ are right, and so is none', () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, '.well-known'));
  writeFileSync(join(folder, '.well-known/security.txt'), 'Contact: mailto:desk@example.org');
  expect(told(folder)).toEqual([]);
  expect(told(join(folder, 'nowhere'))).toEqual([]);
});

test('pipes, sockets, devices and links of public/ are told of, and nothing waits for them', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'images'));
  const names = await makeStrangers(join(folder, 'images'), '.png');
  symlinkSync('/etc/passwd', join(folder, 'images/passwd.txt'));
  const expected = [...names, 'passwd.txt'].map(
    (name) =>
      `public/images/${name} This is not a plain file, and what lies behind it is not published. Put the file itself here, or take it away.`,
  );
  expect(told(folder).sort()).toEqual(expected.sort());
});

test('in the content folder, too, as articles and as images', async () => {
  const places = writeContent({ 'articles/2023/tide.md': null });
  const folder = join(places.contentDir, 'articles/2023');
  const names = [...(await makeStrangers(folder, '.md')), ...(await makeStrangers(folder, '.png'))];
  const lines = problemsIn(places).split('\n');
  for (const name of names)
    expect(lines.join('\n')).toContain(`content/articles/2023/${name} This is not a plain file`);
  expect(lines).toHaveLength(names.length);
});
