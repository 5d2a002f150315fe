import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findBrowser } from '../../../scripts/test/browser.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'newsfold-browser-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('findBrowser', () => {
  test('takes the one an environment variable names before any other', () => {
    const named = program('mine/chrome');
    program('bin/chromium');
    expect(find({ CHROME_PATH: named })).toBe(named);
    expect(find({ CHROMIUM_PATH: named })).toBe(named);
    expect(find({ PUPPETEER_EXECUTABLE_PATH: named })).toBe(named);
  });

  test('refuses a variable that names no browser, and does not look further', () => {
    program('bin/chromium');
    expect(() => find({ CHROME_PATH: '/nowhere/chrome' })).toThrowErrorMatchingInlineSnapshot(
      `[Error: CHROME_PATH is set to "/nowhere/chrome", but no browser starts from there. Set it to a Chromium's program file, or unset it.]`,
    );
  });

  test('prefers chromium to chrome, wherever they stand on the path', () => {
    program('bin/google-chrome');
    const chromium = program('more/chromium');
    expect(find()).toBe(chromium);
  });

  test('passes over a program that does not start, such as a snap’s placeholder', () => {
    program('bin/chromium-browser', 'exit 1');
    const chrome = program('bin/google-chrome-stable');
    expect(find()).toBe(chrome);
  });

  test('comes to Playwright’s own last', () => {
    const own = program('cache/chrome');
    expect(find({}, own)).toBe(own);
    const edge = program('bin/msedge');
    expect(find({}, own)).toBe(edge);
  });

  test('finds nothing where there is nothing', () => {
    expect(find()).toBeUndefined();
  });
});

function find(env: Record<string, string> = {}, playwright = join(folder, 'none')): string | undefined {
  const path = `${join(folder, 'bin')}:${join(folder, 'more')}`;
  return findBrowser({ platform: 'linux', env: { PATH: path, ...env }, playwright });
}

function program(path: string, script = 'exit 0'): string {
  const file = join(folder, path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, `#!/bin/sh\n${script}\n`);
  chmodSync(file, 0o755);
  return file;
}
