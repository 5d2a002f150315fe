import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      optionalDependencies: z.record(z.string(), z.string()).optional(),
    }),
  ),
});

// npm writes a lockfile that `npm ci` then refuses when it could not see a platform's package (npm/cli#9846).
test('the lockfile names the packages of every platform', () => {
  const text = readFileSync(join(import.meta.dirname, '../package-lock.json'), 'utf8');
  const { packages } = lockSchema.parse(JSON.parse(text));
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      // Only an exact version can be compared without knowing ranges; platform packages have no other.
      .filter(([name, version]) => /^\d/u.test(version) && versionSeenFrom(path, name) !== version)
      .map(([name, version]) => `${path} wants ${name}@${version}`),
  );
  expect(missing).toEqual([]);

  function versionSeenFrom(path: string, name: string): string | undefined {
    const found = packages[`${path}/node_modules/${name}`.replace(/^\//u, '')];
    if (found || path === '') return found?.version;
    return versionSeenFrom(path.slice(0, Math.max(0, path.lastIndexOf('/node_modules/'))), name);
  }
});
