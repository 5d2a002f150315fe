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
  on: z.object({ schedule: z.array(z.object({ cron: z.string() })), workflow_dispatch: z.null() }).loose(),
  permissions: z.object({ pages: z.literal('write'), 'id-token': z.literal('write') }).loose(),
  jobs: z.record(
    z.string(),
    z.object({
      needs: z.string().optional(),
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

test('the workflow for GitHub Pages asks what there is, builds for its own address and runs our commands', () => {
  const { jobs } = workflowSchema.parse(parse(readFileSync('.github/workflows/deploy.yml', 'utf8')));
  const steps = Object.values(jobs).flatMap((job) => job.steps);
  const text = JSON.stringify(steps);
  const ids = steps.flatMap(({ id }) => id ?? []);
  for (const [, id = ''] of text.matchAll(/steps\.(\w+)\./gu)) expect(ids).toContain(id);
  for (const [, script = ''] of text.matchAll(/npm run (?:--silent )?([\w:]+)/gu))
    expect(Object.keys(scripts)).toContain(script);
  const build = steps.find(({ run }) => run === 'npm run build');
  expect(Object.keys(build?.env ?? {})).toEqual(['NEWSFOLD_URL', 'NEWSFOLD_BASE']);
  expect(build?.if).toContain('due');
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
