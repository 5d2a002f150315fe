import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { findBrowser } from './browser.ts';

/** Path of a Chromium that starts, installing one where there is none. Throws with what to do when that fails. */
export function ensureBrowser(): string {
  const found = findBrowser();
  if (found !== undefined) return found;
  for (const { label, commands } of waysToInstall()) {
    console.log(`No Chromium found. Installing ${label}.`);
    if (!commands.every(run)) continue;
    const installed = findBrowser();
    if (installed !== undefined) return installed;
    console.log(`${label} was installed, but does not start.`);
  }
  throw new Error(
    'The browser tests need a Chromium, and none could be installed (the reasons stand above). Install Chromium or Chrome yourself, ' +
      'or set CHROME_PATH to the program file of one, and run the tests again.',
  );
}

interface Installation {
  label: string;
  commands: [command: string, ...args: string[]][];
}

function waysToInstall(): Installation[] {
  const ways = [playwrightsOwn];
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get') && existsSync('/etc/debian_version')) {
    ways.unshift(debians);
  }
  return ways;
}

/** Quiet but for what goes wrong; another program may hold the lock, so it is waited for (seconds). */
const aptGet: [string, ...string[]] = ['apt-get', '-qq', '-o', 'DPkg::Lock::Timeout=300'];

/** Brings the system libraries along that a browser needs. */
const debians: Installation = {
  label: 'the system’s chromium with apt-get',
  commands: [
    [...aptGet, 'update'],
    [...aptGet, 'install', '-y', '--no-install-recommends', 'chromium'],
  ],
};

const playwrightsOwn: Installation = {
  label: 'Playwright’s Chromium into the user’s cache',
  commands: [[process.execPath, playwrightCli(), 'install', 'chromium']],
};

function playwrightCli(): string {
  const manifest = createRequire(import.meta.url).resolve('playwright-core/package.json');
  return join(dirname(manifest), 'cli.js');
}

function run([command, ...args]: Installation['commands'][number]): boolean {
  console.log(`$ ${[command, ...args].join(' ')}`);
  const { error, status } = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (error) console.error(error.message);
  return status === 0;
}
