import { readFileSync } from 'node:fs';
import { parse as parseToml } from 'smol-toml';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { headersView } from '../src/views/discovery/headers-view.ts';
import { makeDigest } from './support/make-digest.ts';

const packageSchema = z.object({ scripts: z.record(z.string(), z.string()) });
const { scripts } = packageSchema.parse(JSON.parse(readFileSync('package.json', 'utf8')));

const workflowSchema = z.object({
  on: z
    .object({ schedule: z.array(z.object({ cron: z.string() })).optional(), workflow_dispatch: z.null() })
    .loose(),
  permissions: z.object({ pages: z.literal('write'), 'id-token': z.literal('write') }).loose(),
  jobs: z.record(
    z.string(),
    z.object({
      needs: z.string().optional(),
      strategy: z.object({ matrix: z.object({ share: z.array(z.number()) }) }).optional(),
      steps: z.array(
        z.object({
          id: z.string().optional(),
          uses: z.string().optional(),
          run: z.string().optional(),
          if: z.string().optional(),
          env: z.record(z.string(), z.string()).optional(),
        }),
      ),
    }),
  ),
});

const readWorkflow = (name: string) =>
  workflowSchema.parse(parse(readFileSync(`.github/workflows/${name}.yml`, 'utf8')));

test.each([
  ['deploy', ['NEWSFOLD_URL', 'NEWSFOLD_BASE']],
  ['deploy-shares', ['NEWSFOLD_STORE', 'NEWSFOLD_URL', 'NEWSFOLD_BASE']],
])(
  'the workflow %s asks what there is, builds for its own address and runs our commands',
  (name, variables) => {
    const { jobs } = readWorkflow(name);
    const steps = Object.values(jobs).flatMap((job) => job.steps);
    const text = JSON.stringify(steps);
    const ids = steps.flatMap(({ id }) => id ?? []);
    for (const [, id = ''] of text.matchAll(/steps\.(\w+)\./gu)) expect(ids).toContain(id);
    for (const [, script = ''] of text.matchAll(/npm run (?:--silent )?([\w:]+)/gu))
      expect(Object.keys(scripts)).toContain(script);
    const build = steps.find(({ run }) => run === 'npm run build');
    expect(Object.keys(build?.env ?? {})).toEqual(variables);
    for (const { needs } of Object.values(jobs))
      if (needs !== undefined) expect(Object.keys(jobs)).toContain(needs);
  },
);

test('the usual workflow runs by the hour and builds what is due', () => {
  const { jobs, on } = readWorkflow('deploy');
  expect(on.schedule).toHaveLength(1);
  const steps = Object.values(jobs).flatMap((job) => job.steps);
  expect(steps.find(({ run }) => run === 'npm run build')?.if).toContain('due');
});

test('in the workflow of shares, every share is made for the same address and store as the whole', () => {
  const { share, build } = readWorkflow('deploy-shares').jobs;
  const numbers = share?.strategy?.matrix.share ?? [];
  expect(numbers).toEqual(Array.from(numbers, (_, index) => index + 1));
  const command = 'npm run build -- --shard ${{ matrix.share }}/${{ strategy.job-total }}';
  const own = share?.steps.find(({ run }) => run === command);
  expect(own?.env).toEqual(build?.steps.find(({ run }) => run === 'npm run build')?.env);
});

const hostSchema = z.object({
  buildCommand: z.literal('npm run build'),
  outputDirectory: z.literal('dist'),
  headers: z.array(
    z.object({ source: z.string(), headers: z.array(z.object({ key: z.string(), value: z.string() })) }),
  ),
});

test('Vercel, which reads no _headers, is told the same of all files, of images and of what never changes', () => {
  const { headers } = hostSchema.parse(JSON.parse(readFileSync('vercel.json', 'utf8')));
  const { rules } = headersView([], makeDigest({}));
  const ours = Map.groupBy(rules, ({ path }) => path.replace('*', '(.*)'));
  for (const { source, headers: theirs } of headers) {
    const expected = (ours.get(source) ?? []).flatMap((rule) => Object.entries(rule.headers));
    const sorted = (pairs: string[][]) => pairs.map((pair) => pair.join(': ')).toSorted();
    expect(sorted(theirs.map(({ key, value }) => [key, value])), source).toEqual(sorted(expected));
  }
  expect(headers.map(({ source }) => source)).toEqual(['/(.*)', '/_astro/(.*)', '/media/(.*)']);
});

test('Netlify builds and publishes', () => {
  expect(parseToml(readFileSync('netlify.toml', 'utf8'))).toMatchObject({
    build: { command: 'npm run build', publish: 'dist', environment: { NODE_VERSION: '24' } },
  });
});
