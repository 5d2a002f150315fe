import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { AbsentError } from '../../../../../scripts/bench/site/contenders/contender.ts';
import { installPeer } from '../../../../../scripts/bench/site/contenders/install-peer.ts';
import { pathsIn, temporaryFolder, writeFiles } from '../../../../support/folder.ts';

let home: string;

/** A folder to work in, and an npm that does as the test says. */
function withNpm(script: string): void {
  writeFiles(home, { 'bin/npm': `#!/bin/sh\n${script}\n` });
  chmodSync(join(home, 'bin/npm'), 0o755);
  vi.stubEnv('PATH', `${join(home, 'bin')}:${process.env.PATH ?? ''}`);
}

beforeEach(() => {
  home = temporaryFolder();
  vi.spyOn(process, 'cwd').mockReturnValue(home);
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

test('packages are installed once, beside a copy of the peer’s project', () => {
  withNpm('mkdir node_modules && touch node_modules/eleventy && echo once >> ../installed');
  const versions = [1, 2].map((run) => installPeer('eleventy', join(home, `work-${run}`)));
  expect(versions[0]).toMatch(/^@11ty\/eleventy \d/u);
  expect(pathsIn(join(home, 'work-2'))).toContain('eleventy.config.mjs');
  expect(pathsIn(join(home, 'work-2/node_modules'))).toEqual(['eleventy']);
  expect(pathsIn(join(home, 'bench/peers'))).toContain('installed');
});

test('without the network a peer is absent, with npm’s reason', () => {
  withNpm('echo "npm error network getaddrinfo ENOTFOUND" >&2; exit 1');
  const install = () => installPeer('eleventy', join(home, 'work'));
  expect(install).toThrow(AbsentError);
  expect(install).toThrow('npm could not install it: npm error network getaddrinfo ENOTFOUND');
});
