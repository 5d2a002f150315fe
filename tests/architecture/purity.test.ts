import { describe, expect, test } from 'vitest';
import { checkPurity } from './purity.ts';
import { run } from './run.ts';

describe('checkPurity', () => {
  test.each([
    'Date.now();',
    'new Date();',
    'Date();',
    'performance.now();',
    'Temporal.Now.instant();',
    'process.env.CI;',
    'import.meta.env.BASE_URL;',
    "fetch('https://example.org/');",
    "new WebSocket('wss://example.org/');",
    'globalThis.fetch();',
    'Math.random();',
    'crypto.randomUUID();',
    "import { randomBytes } from 'node:crypto';",
    "import { readFileSync } from 'node:fs';",
    "import { readFile } from 'fs/promises';",
    "import { exec } from 'node:child_process';",
    "import { Worker } from 'node:worker_threads';",
    "import http from 'node:http';",
    "export { resolve } from 'node:path';",
    "await import('node:fs');",
    'names.sort((a, b) => a.localeCompare(b));',
    'number.toLocaleString();',
    'new Intl.Collator();',
    'date.getHours();',
  ])('refuses %s', (code) => {
    expect(run(checkPurity, { 'src/lib/a.ts': code })).toMatch(/^src\/lib\/a\.ts:1 /u);
    expect(run(checkPurity, { 'src/store/a.ts': code })).toBe('');
  });

  test.each([
    "new Date('2023-06-19T00:00:00Z');",
    'Date.UTC(2023, 5, 19);',
    'function fetch() {} fetch();',
    'tree.process.now; options.fetch();',
    "import { createHash } from 'node:crypto';",
    "import type { Stats } from 'node:fs';",
    "names.sort((a, b) => a.localeCompare(b, 'en'));",
    'date.getUTCHours();',
    '// Date.now() is not for us',
  ])('lets pass %s', (code) => {
    expect(run(checkPurity, { 'src/lib/a.ts': code })).toBe('');
  });

  test('says what the line does and what to do instead', () => {
    expect(run(checkPurity, { 'src/lib/a.ts': '\nconst now = Date.now();' })).toMatchInlineSnapshot(
      `"src/lib/a.ts:2 \`Date.now\` reads the clock, and lib is a pure room. Let the caller hand the value in as an argument."`,
    );
    expect(run(checkPurity, { 'src/lib/a.ts': "import fs from 'node:fs';" })).toMatchInlineSnapshot(
      `"src/lib/a.ts:1 Import of "node:fs" touches the world outside, and lib is a pure room. Let the caller hand the value in as an argument."`,
    );
  });

  test('follows values through other rooms, not types', () => {
    const others = {
      'src/collections/digest.ts': `\nimport { read } from '../store/read.ts';`,
      'src/store/read.ts': `import { readFileSync } from 'node:fs';`,
    };
    const value = { 'src/views/front.ts': `import { digest } from '../collections/digest.ts';` };
    const type = { 'src/views/front.ts': `import type { Digest } from '../collections/digest.ts';` };
    expect(run(checkPurity, { ...others, ...type })).toBe('');
    expect(run(checkPurity, { ...others, ...value })).toMatchInlineSnapshot(
      `"src/views/front.ts:1 Import of "../collections/digest.ts" leads to src/store/read.ts:1, and views is a pure room. Import only its types, and take the value as an argument."`,
    );
  });
});
