import { spawnSync } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';
import type { Command } from '../measure/run-measured.ts';
import { AbsentError } from './contender.ts';
import type { Contender } from './contender.ts';
import { installPeer } from './install-peer.ts';

/** Other generators, as their own starters set them up; their projects are in scripts/bench/peers/. */
export const peers: readonly Contender[] = [
  {
    name: 'hugo',
    label: 'Hugo',
    makes: 'bare pages, RSS, site map',
    contentDir: 'content',
    readsAll: false,
    outDir: 'dist',
    kept: ['resources', '.hugo_build.lock'],
    prepare: (workDir) => {
      installPeer('hugo', workDir);
      return hugoVersion();
    },
    commands: (workDir) => [
      { ...run('hugo', workDir), args: ['--destination', 'dist', '--quiet', '--cleanDestinationDir'] },
    ],
  },
  {
    name: 'eleventy',
    label: 'Eleventy 3',
    makes: 'bare pages, Atom',
    contentDir: '.',
    readsAll: false,
    outDir: 'dist',
    kept: ['.cache'],
    prepare: (workDir) => installPeer('eleventy', workDir),
    commands: (workDir) => [{ ...run('eleventy', workDir), args: ['--quiet'] }],
  },
  {
    name: 'astro',
    label: 'Astro’s blog',
    makes: 'bare pages, RSS, site map',
    contentDir: 'src/content',
    readsAll: false,
    outDir: 'dist',
    kept: ['.cache', '.astro'],
    prepare: (workDir) => installPeer('astro', workDir),
    commands: (workDir) => [{ ...run('astro', workDir), args: ['build', '--silent'] }],
  },
  {
    name: 'astro-cards',
    label: 'Astro theme with cards',
    makes: 'pages, topics, RSS, site map, one satori card an article, Pagefind',
    contentDir: 'src/content',
    readsAll: false,
    outDir: 'dist',
    kept: ['.cache', '.astro'],
    prepare: (workDir) => installPeer('astro-cards', workDir),
    commands: (workDir) => [
      { ...run('astro', workDir), args: ['build', '--silent'] },
      { ...run('pagefind', workDir), args: ['--site', 'dist', '--silent'] },
    ],
  },
];

function run(program: string, workDir: string): Omit<Command, 'args'> {
  // The packages' own programs, run by the Node that runs the bench.
  const path = [join(workDir, 'node_modules/.bin'), dirname(process.execPath), process.env.PATH].join(
    delimiter,
  );
  const env = { ...process.env, PATH: path, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' };
  return { program, cwd: workDir, env };
}

function hugoVersion(): string {
  const { status, stdout } = spawnSync('hugo', ['version'], { encoding: 'utf8' });
  if (status !== 0)
    throw new AbsentError(
      'There is no hugo on this machine. Install it (apt-get install hugo), or do without.',
    );
  return stdout.split(' ').slice(0, 2).join(' ');
}
