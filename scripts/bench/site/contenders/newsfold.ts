import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Contender } from './contender.ts';

const root = join(import.meta.dirname, '../../../..');

/** This project, with everything on. */
export const newsfold: Contender = {
  name: 'newsfold',
  label: 'Newsfold',
  makes: 'pages, passages, quotations, topics, timelines, cards, feeds, search, mail, twins',
  contentDir: 'content',
  readsAll: true,
  outDir: 'dist',
  kept: ['cache'],
  timings: 'timings.json',
  prepare: () => {
    const manifest = readFileSync(join(root, 'package.json'), 'utf8');
    const { version } = z.object({ version: z.string() }).parse(JSON.parse(manifest));
    return `Newsfold ${version} on Node ${process.versions.node}`;
  },
  commands: (workDir) => [
    {
      program: process.execPath,
      args: ['scripts/build.ts', '--outDir', join(workDir, 'dist')],
      cwd: root,
      env: {
        ...process.env,
        ASTRO_TELEMETRY_DISABLED: '1',
        CONTENT_DIR: join(workDir, 'content'),
        NEWSFOLD_CACHE: join(workDir, 'cache'),
        NEWSFOLD_TIMINGS: join(workDir, 'timings.json'),
      },
    },
  ],
};
