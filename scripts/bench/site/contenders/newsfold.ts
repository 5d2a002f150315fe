import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Contender } from './contender.ts';

const root = join(import.meta.dirname, '../../../..');

/** This project, with everything on. */
export const newsfold: Contender = {
  name: 'newsfold',
  label: 'Newsfold',
  makes:
    'pages, passages, quotations, topics, timelines, cards of four shapes, feeds, search, mail, plain-text twins',
  contentDir: 'content',
  readsAll: true,
  outDir: 'dist',
  kept: ['cache'],
  stagesIn,
  prepare: () => {
    const manifest = readFileSync(join(root, 'package.json'), 'utf8');
    const { version } = z.object({ version: z.string() }).parse(JSON.parse(manifest));
    return `Newsfold ${version} on Node ${process.versions.node}`;
  },
  commands: (workDir) => [
    {
      program: process.execPath,
      // As `npm run build` has it.
      args: ['scripts/with-message.mjs', 'build', '--outDir', join(workDir, 'dist')],
      cwd: root,
      env: {
        ...process.env,
        ASTRO_TELEMETRY_DISABLED: '1',
        CONTENT_DIR: join(workDir, 'content'),
        NEWSFOLD_CACHE: join(workDir, 'cache'),
      },
    },
  ],
};

/** The last line of a build: `read 0.4 s, pages 1.2 s`. */
function stagesIn(output: string): Record<string, number> {
  const last = output.trim().split('\n').at(-1) ?? '';
  const stages = [...last.matchAll(/(?:^|, )([a-z]+) (\d+\.\d) s(?=,|$)/gu)];
  return Object.fromEntries(stages.map(([, name = '', seconds]) => [name, Number(seconds)]));
}
