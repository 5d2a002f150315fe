import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Pinned: another version gives other scores. */
const version = '13.5.0';

/**
 * Path of Lighthouse's command, installed into a folder that git ignores: it is as heavy as all that the project needs.
 *
 * @param folder of all that benches fetch
 */
export function ensureLighthouse(folder: string): string {
  const home = join(folder, `lighthouse-${version}`);
  const command = join(home, 'node_modules', 'lighthouse', 'cli', 'index.js');
  if (existsSync(command)) return command;
  console.log(`Installing Lighthouse ${version} into ${home}.`);
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, 'package.json'), '{ "private": true }\n');
  const install = ['install', '--no-audit', '--no-fund', `lighthouse@${version}`];
  const { status } = spawnSync('npm', install, {
    cwd: home,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm could not install Lighthouse ${version}: its reason stands above.`);
  return command;
}
