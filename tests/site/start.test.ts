import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { environmentOf } from '../support/build.ts';
import { startProgram } from '../support/program.ts';
import { copySite } from '../support/site-copy.ts';

test('npm start builds the site, serves it under its base path, and prints the address', async () => {
  const site = copySite();
  const { waitFor, output } = startProgram(
    ['scripts/start.ts', '--outDir', site.outDir, '--port', '0'],
    environmentOf(site),
  );
  const [, address = ''] = await waitFor(/Newsfold is at (\S+)/u);
  expect(address).toMatch(/^http:\/\/localhost:\d+\/repo\/$/u);
  expect(output()).toMatch(/0 made, \d+ kept/u);

  const front = await fetch(address);
  expect(front.headers.get('content-type')).toBe('text/html;charset=utf-8');
  expect(await front.text()).toContain('Harbour Wire');
  expect((await fetch(new URL('/', address))).status).toBe(404);
  expect((await fetch(new URL('/repo', address))).url).toBe(address);
  const chinese = await fetch(new URL('articles/港口渡轮复航/', address));
  expect(await chinese.text()).toContain('港口渡轮周二恢复通航');
});

test('a port that is taken is no obstacle', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => void other.close());
  await new Promise((resolve) => other.once('listening', resolve));
  const { port } = other.address() as AddressInfo;
  const site = copySite();
  const args = ['scripts/start.ts', '--outDir', site.outDir, '--port', String(port)];
  const [, address = ''] = await startProgram(args, environmentOf(site)).waitFor(/Newsfold is at (\S+)/u);
  expect(address).not.toContain(`:${port}/`);
  expect((await fetch(address)).status).toBe(200);
});
