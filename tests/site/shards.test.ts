import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, truncateSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, onTestFinished, test } from 'vitest';
import { buildOrThrow, sumsOf } from '../support/site-copy.ts';
import { environmentOf, foldersIn } from '../support/build.ts';
import type { SiteFolders } from '../support/build.ts';

const shares = 4;

/** Six builds, of which four run at once. */
const slow = { timeout: 180_000 };

test(
  'four processes that share a folder, and the build that puts together what they made',
  slow,
  async () => {
    const { folders, folder } = machines();
    const store = join(folder, 'store');
    await expectSameBytes(folders, store);

    // A damaged entry is made again, never served.
    for (const kind of ['readings', 'cards'])
      for (const file of readdirSync(join(store, kind))) truncateSync(join(store, kind, file), 100);
    const another = machine(join(folder, 'another'));
    buildWith(another, store);
    expect(sumsOf(another)).toEqual(sumsOf(inject('site')));
  },
);

const hasRedis = spawnSync('redis-server', ['--version']).status === 0;
if (!hasRedis) console.log('Skipped: four processes on one Redis, since redis-server is not installed here.');

test.skipIf(!hasRedis)('four processes on one Redis', slow, async () => {
  const { folders, folder } = machines();
  await expectSameBytes(folders, await startRedis(folder));
});

/** Folders of four machines and of the one that puts together, each with a cache of its own. */
function machines(): { folders: SiteFolders[]; folder: string } {
  const folder = mkdtempSync(join(tmpdir(), 'newsfold-shards-'));
  onTestFinished(() => rmSync(folder, { recursive: true, maxRetries: 3 }));
  const folders = Array.from({ length: shares + 1 }, (_, index) => machine(join(folder, String(index))));
  return { folders, folder };
}

/** With nothing in its cache but the bundle of the code, which needs no content. */
function machine(folder: string): SiteFolders {
  const { contentDir, cacheDir } = inject('site');
  const folders = { ...foldersIn(folder), contentDir };
  cpSync(join(cacheDir, 'astro'), join(folders.cacheDir, 'astro'), {
    recursive: true,
    verbatimSymlinks: true,
  });
  return folders;
}

async function expectSameBytes(folders: readonly SiteFolders[], store: string): Promise<void> {
  const whole = folders[shares];
  if (!whole) throw new Error('No folders for the whole.');
  const told = await Promise.all(
    folders.slice(0, shares).map((machine, index) => shard(machine, store, `${index + 1}/${shares}`)),
  );
  const counts = told.map((output) => Number(/: (\d+) articles/u.exec(output)?.[1]));
  expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(8);
  expect(Math.max(...counts)).toBeLessThan(counts.reduce((sum, count) => sum + count, 0));
  buildWith(whole, store);
  // Nothing was rendered here: the analyses came from the others.
  expect(readdirSync(join(whole.cacheDir, 'cache'))).not.toContain('quotations');
  expect(sumsOf(whole)).toEqual(sumsOf(inject('site')));
}

async function shard(machine: SiteFolders, store: string, share: string): Promise<string> {
  const env = { ...environmentOf(machine), NEWSFOLD_STORE: store };
  const child = spawn(process.execPath, ['scripts/build.ts', '--shard', share], { env });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data: Buffer) => (output += data.toString()));
  const [code] = (await once(child, 'close')) as [number];
  expect(code, output).toBe(0);
  return output;
}

function buildWith(machine: SiteFolders, store: string): void {
  process.env.NEWSFOLD_STORE = store;
  try {
    buildOrThrow(machine);
  } finally {
    delete process.env.NEWSFOLD_STORE;
  }
}

/** Starts a Redis of its own for this test. Gives its address. */
async function startRedis(folder: string): Promise<string> {
  const dir = join(folder, 'redis');
  mkdirSync(dir);
  const port = await freePort();
  const args = ['--port', String(port), '--save', '', '--dir', dir, '--bind', '127.0.0.1'];
  const server = spawn('redis-server', args, { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void server.kill());
  for await (const data of server.stdout) if (String(data).includes('Ready to accept')) break;
  return `redis://127.0.0.1:${port}`;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('No port is free.');
  return address.port;
}
