import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { lockOf, releaseLock, takeLock } from '../../src/publish/lock.ts';

let outDir = '';
beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'newsfold-lock-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  outDir = join(folder, 'dist');
});

const holder = (pid: number, host = 'here') => ({ pid, host, since: '2026-01-02T03:04:05.000Z' });
const allAlive = () => true;
const noneAlive = () => false;

test('the first takes it, the second is told who has it, and gets it when it is given back', () => {
  expect(takeLock(outDir, holder(1), allAlive)).toBeUndefined();
  expect(takeLock(outDir, holder(2), allAlive)).toEqual(holder(1));
  releaseLock(outDir);
  expect(takeLock(outDir, holder(2), allAlive)).toBeUndefined();
});

test('the lock of a dead process is taken over, that of another machine is not', () => {
  takeLock(outDir, holder(1), allAlive);
  expect(takeLock(outDir, holder(2), noneAlive)).toBeUndefined();
  expect(takeLock(outDir, holder(3, 'elsewhere'), noneAlive)).toEqual(holder(2));
  expect(readdirSync(join(outDir, '..'))).toEqual(['.dist-lock']);
});

test('a damaged lock holds nobody up', () => {
  writeFileSync(lockOf(outDir), '{"pid": 1');
  expect(takeLock(outDir, holder(2), allAlive)).toBeUndefined();
  expect(existsSync(lockOf(outDir))).toBe(true);
});
