import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { AbsentError } from './contender.ts';

const peersDir = join(import.meta.dirname, '../../peers');

/**
 * Copies a peer's configuration and templates to a work folder, with its packages, which npm installs once below `bench/peers/`.
 *
 * @returns its packages with their versions
 * @throws {AbsentError} when npm can't install them
 */
export function installPeer(name: string, workDir: string): string {
  cpSync(join(peersDir, name), workDir, { recursive: true });
  const manifest = join(workDir, 'package.json');
  if (!existsSync(manifest)) return '';
  const text = readFileSync(manifest, 'utf8');
  const home = resolve('bench/peers', name);
  if (!isInstalled(home, text)) install(home, manifest);
  symlinkSync(join(home, 'node_modules'), join(workDir, 'node_modules'));
  const { dependencies } = z
    .object({ dependencies: z.record(z.string(), z.string()) })
    .parse(JSON.parse(text));
  return Object.entries(dependencies)
    .map(([dependency, version]) => `${dependency} ${version}`)
    .join(', ');
}

function isInstalled(home: string, manifest: string): boolean {
  const installed = join(home, 'package.json');
  return existsSync(join(home, 'node_modules')) && readFileSync(installed, 'utf8') === manifest;
}

function install(home: string, manifest: string): void {
  rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  cpSync(manifest, join(home, 'package.json'));
  const args = ['install', '--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error'];
  const { status, stderr, error } = spawnSync('npm', args, { cwd: home, encoding: 'utf8' });
  if (status === 0) return;
  rmSync(home, { recursive: true });
  const reason = error?.message ?? stderr.trim().split('\n').slice(0, 3).join(' ');
  throw new AbsentError(
    `npm could not install it: ${reason} The peers need the network once; --contenders newsfold runs without them.`,
  );
}
