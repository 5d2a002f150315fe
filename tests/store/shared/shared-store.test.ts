import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { openSharedStore } from '../../../src/store/shared/shared-store.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'newsfold-shared-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
});

const textsOf = (found: ReadonlyMap<string, Buffer>) =>
  Object.fromEntries(Array.from(found, ([key, bytes]) => [key, bytes.toString()]));

test('what one machine wrote another reads, text and bytes; what is not there is left out', async () => {
  const [one, other] = [await openSharedStore(folder), await openSharedStore(folder)];
  const png = new Uint8Array([0x89, 0x50, 0, 255]);
  await one.write('cards', new Map([['a1', png]]));
  await one.write('readings', new Map([['b2', '{"title":"Ebb – und Flut"}']]));
  expect([...((await other.read('cards', ['a1'])).get('a1') ?? [])]).toEqual([...png]);
  expect(textsOf(await other.read('readings', ['b2', 'c3']))).toEqual({ b2: '{"title":"Ebb – und Flut"}' });
});

test('more entries than one request asks for', async () => {
  const store = await openSharedStore(folder);
  const entries = new Map(Array.from({ length: 200 }, (_, index) => [`k${index}`, `value ${index}`]));
  await store.write('readings', entries);
  expect(textsOf(await store.read('readings', [...entries.keys()]))).toEqual(Object.fromEntries(entries));
});

test('a damaged entry counts as none', async () => {
  const store = await openSharedStore(folder);
  await store.write('readings', new Map([['a1', 'a text that is whole']]));
  const [file = ''] = readdirSync(join(folder, 'readings'));
  const path = join(folder, 'readings', file);
  writeFileSync(path, readFileSync(path, 'utf8').slice(0, -4));
  expect(await store.read('readings', ['a1'])).toEqual(new Map());
});

test('settings that can’t be meant are told of with what to write', async () => {
  await expect(openSharedStore('redis//host')).rejects.toThrowErrorMatchingInlineSnapshot(
    `[Error: NEWSFOLD_STORE is "redis//host". Write an absolute folder, redis://host:6379, s3://bucket?endpoint=https://…&region=…, or the name of a driver of unstorage with its options as JSON, for example redis:{"url":"redis://host"}.]`,
  );
  await expect(openSharedStore('reddis')).rejects.toThrow(
    'NEWSFOLD_STORE asks for the driver "reddis", which can\'t be loaded',
  );
});
