import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { adminSchema } from '../../../src/model/admin.ts';
import { adminConfigOf } from '../../../src/views/admin/admin-config.ts';
import { adminFiles } from '../../../src/views/admin/admin-files.ts';
import { makeSite, makeSource, makeTopic } from '../../support/make.ts';
import { makeDigest } from '../../support/make-digest.ts';

const text = readFileSync('node_modules/@sveltia/cms/schema/sveltia-cms.json', 'utf8');
const isConfig = new Ajv({ strict: false, allErrors: true }).compile(JSON.parse(text) as object);
const digest = makeDigest({
  topics: [makeTopic({ slug: 'tides', label: 'Tides' })],
  sources: [makeSource({ slug: 'courier', name: 'The Courier' })],
});

test.each(['github', 'gitlab', 'gitea'] as const)(
  'the form for %s is one that the editor takes',
  (backend) => {
    const config = adminConfigOf(adminSchema.parse({ backend, repo: 'newsfold/digest' }), digest);
    isConfig(config);
    expect(isConfig.errors).toBeNull();
  },
);

test('the editor’s schema refuses what is no form', () => {
  expect(isConfig({ backend: { name: 'github' }, collections: [{ name: 'x', widget: 1 }] })).toBe(false);
});

test('the form has the fields of the model, and chooses from what there is', () => {
  const admin = adminSchema.parse({ backend: 'github', repo: 'newsfold/digest', folder: 'news' });
  const [articles] = adminConfigOf(admin, digest).collections;
  expect(articles?.folder).toBe('news/articles');
  const fields = new Map(articles?.fields.map((field) => [field.name, field]));
  expect(fields.get('title')).toMatchObject({ widget: 'string', required: true });
  expect(fields.get('topics')).toMatchObject({
    widget: 'select',
    multiple: true,
    options: [{ label: 'Tides', value: 'tides' }],
  });
  expect(fields.get('source')).toMatchObject({
    widget: 'object',
    fields: expect.arrayContaining([
      expect.objectContaining({
        name: 'publisher',
        options: [{ label: 'The Courier', value: 'courier' }],
      }),
    ]) as unknown,
  });
  expect(fields.get('corrections')).toMatchObject({
    widget: 'list',
    fields: [{ name: 'date' }, { name: 'text' }],
  });
  expect(fields.get('body')).toMatchObject({ widget: 'text' });
});

test('there is none of it unless site.yml turns it on', () => {
  expect(Object.values(adminFiles(digest)).flat()).toEqual([]);
  const site = makeSite({
    admin: adminSchema.parse({ backend: 'gitea', repo: 'a/b', api: 'https://git.example/api/v1' }),
  });
  const { admin } = adminFiles(makeDigest({ site }));
  expect(admin.map(({ view }) => view.origins)).toEqual([['https://git.example']]);
});
