import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { CompleteOptions } from '../../../scripts/import/complete/complete-draft.ts';
import { makeOptions } from './surroundings.ts';

const root = join(import.meta.dirname, '../../fixtures/import');

const optionsSchema = z.strictObject({
  file: z.string().optional(),
  set: z.array(z.string()).optional(),
  repair: z.boolean().optional(),
});

/** A folder of tests/fixtures/import: an input, and what must come of it. */
export interface Fixture {
  name: string;
  bytes: Uint8Array;
  options: CompleteOptions;
  /** Compares with the file of that name; a missing one is written once, and all of them with UPDATE=1. */
  expected: (name: string, actual: string) => string;
  /** Takes away expectations that nothing gave. */
  keepOnly: (names: readonly string[]) => void;
}

export function readFixtures(): Fixture[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => readFixture(name));
}

function readFixture(name: string): Fixture {
  const folder = join(root, name);
  const source = readdirSync(folder).find((file) => file.startsWith('source.'));
  if (source === undefined) throw new Error(`${folder} has no source.* file.`);
  const optionsFile = join(folder, 'options.json');
  const { file, set, repair } = optionsSchema.parse(
    existsSync(optionsFile) ? JSON.parse(readFileSync(optionsFile, 'utf8')) : {},
  );
  return {
    name,
    bytes: readFileSync(join(folder, source)),
    options: makeOptions({
      file: file ?? source,
      ...(set && { set }),
      ...(repair !== undefined && { repair }),
    }),
    expected: (expectedName, actual) => expectedIn(join(folder, expectedName), actual),
    keepOnly: (names) => {
      const stale = readdirSync(folder).filter(
        (entry) => entry.startsWith('expected') && !names.includes(entry),
      );
      if (isUpdate) stale.forEach((entry) => rmSync(join(folder, entry)));
      else if (stale.length > 0)
        throw new Error(`${folder} expects ${stale.join(', ')}, which did not come.`);
    },
  };
}

const isUpdate = process.env.UPDATE === '1';

function expectedIn(path: string, actual: string): string {
  // On a server a missing expectation is a mistake, not a first run.
  if (isUpdate || (!existsSync(path) && process.env.CI === undefined)) writeFileSync(path, actual);
  return readFileSync(path, 'utf8');
}
