import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { pathsIn } from '../../support/folder.ts';

const names = ['quay', 'crane', 'ferry', 'basin', 'tanker', 'tug', 'berth', 'lighthouse'];

/** A folder of texts, each of some kilobytes and with a last line that says where it ends. */
function writeTexts(): { folder: string; texts: string; out: string; env: NodeJS.ProcessEnv } {
  const folder = mkdtempSync(join(tmpdir(), 'newsfold-import-'));
  onTestFinished(() => rmSync(folder, { recursive: true, maxRetries: 3 }));
  const texts = join(folder, 'texts');
  mkdirSync(texts);
  mkdirSync(join(folder, 'content'));
  for (const name of names) {
    const lines = Array.from(
      { length: 60 },
      (_, index) =>
        `Each ${name} needs ${name}s, ${name} hands and ${index} new ${name} boards before any ${name} opens.`,
    );
    const text = `The ${name} of day ninety\nMarch 12, 2024\n${lines.join('\n\n')}\n\nThis is where the ${name} ends.\n`;
    writeFileSync(join(texts, `${name}.txt`), text);
  }
  const env = { ...process.env, CONTENT_DIR: join(folder, 'content') };
  return { folder, texts, out: join(folder, 'content/articles'), env };
}

/** Articles that are there and not whole. */
function tornIn(out: string): string[] {
  return pathsIn(out).filter(
    (path) =>
      path.endsWith('.md') && !/This is where the \w+ ends\.\n$/u.test(readFileSync(join(out, path), 'utf8')),
  );
}

const script = 'scripts/import.ts';

test('killed at any moment, every article that is there is whole, and the next run brings the rest', async () => {
  const { texts, out, env } = writeTexts();
  mkdirSync(out);
  for (const moment of [300, 500, 700, 900, 1100, 1300]) {
    const child = spawn(process.execPath, [script, texts, '--out', out], { env, stdio: 'ignore' });
    await Promise.race([wait(moment), new Promise((resolve) => child.once('exit', resolve))]);
    child.kill('SIGKILL');
    await wait(50);
    expect(tornIn(out)).toEqual([]);
  }
  spawnSync(process.execPath, [script, texts, '--out', out], { env });
  const articles = pathsIn(out).filter((path) => path.endsWith('.md') && !path.includes('/.'));
  expect(articles).toHaveLength(names.length);
  expect(tornIn(out)).toEqual([]);
}, 60_000);

test('where no file may be as large as an article, none is left behind, and a sentence says why', () => {
  const { texts, out, env } = writeTexts();
  mkdirSync(out);
  // Blocks of 512 or 1024 bytes.
  const limited = ['-c', 'ulimit -f 2; exec "$0" "$@"', process.execPath, script, texts, '--out', out];
  const { status, stdout, stderr } = spawnSync('sh', limited, { env, encoding: 'utf8' });
  expect(status).toBe(1);
  expect(stdout + stderr).toContain('A file would be larger than this system lets it be.');
  expect(stdout + stderr).not.toContain('    at ');
  expect(pathsIn(out)).toEqual([]);
});
