import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { jsonSchemas } from '../../../scripts/schema/json-schemas.ts';
import { splitFrontMatter } from '../../../src/markdown/front-matter.ts';

const schemas = jsonSchemas();
const ajv = new Ajv2020({ strict: true, allErrors: true });
const validators = Object.fromEntries(
  Object.entries(schemas).map(([name, text]) => [
    name.replace('.schema.json', ''),
    ajv.compile(JSON.parse(text) as object),
  ]),
);

/** What a program for editors would say. */
function faultsOf(kind: string, yaml: string): string {
  const validate = validators[kind];
  if (!validate) throw new Error(`There is no schema of ${kind}.`);
  validate(parse(yaml) ?? {});
  return ajv.errorsText(validate.errors);
}

test.each(Object.keys(schemas))('content/%s is as the model has it', (name) => {
  expect(readFileSync(join('content', name), 'utf8'), 'run "npm run schema"').toBe(schemas[name]);
});

test('each has its place in the settings of VS Code', () => {
  const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as {
    'yaml.schemas': Record<string, string>;
  };
  const paths = Object.keys(schemas).map((name) => `./content/${name}`);
  expect(Object.keys(settings['yaml.schemas']).toSorted()).toEqual(paths.toSorted());
});

describe('the demonstration and the fixture site fit', () => {
  const folders = ['content', 'tests/fixtures/site'];
  const kinds = {
    article: 'articles',
    edition: 'editions',
    person: 'people',
    source: 'sources',
    topic: 'topics',
  };
  const files = folders.flatMap((folder) => [
    ['site', join(folder, 'site.yml')] as const,
    ...Object.entries(kinds).flatMap(([kind, name]) =>
      readdirSync(join(folder, name), { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.(?:md|yml)$/u.test(file))
        .map((file) => [kind, join(folder, name, file)] as const),
    ),
  ]);
  test.each(files)('%s %s', (kind, file) => {
    const text = readFileSync(file, 'utf8');
    expect(faultsOf(kind, file.endsWith('.md') ? (splitFrontMatter(text).yaml ?? '') : text)).toBe(
      'No errors',
    );
  });
});

test.each([
  ['article', 'titel: x\npublished: 2023-06-19', /required property 'title'.*additional properties/u],
  ['article', 'title: x\npublished: June', /published must match pattern/u],
  ['article', 'title: x\npublished: 2023-06-19\nrights: all', /rights must be equal to one of/u],
  ['article', 'title: x\npublished: 2023-06-19\ntopics: trade', /topics must be array/u],
  [
    'article',
    'title: x\npublished: 2023-06-19\nsource: { publisher: a, url: example.org }',
    /url must match/u,
  ],
  ['source', 'name: A\ncountry: brazil', /country must match/u],
  [
    'site',
    'title: A\ndescription: B\nurl: https://a.example\npublisher: {}',
    /publisher must have required/u,
  ],
  ['topic', 'label: A\ndescription: B', /required property 'terms'/u],
])('a wrong %s is refused: %j', (kind, yaml, fault) => {
  expect(faultsOf(kind, yaml)).toMatch(fault);
});

test('capitals that the model allows are allowed', () => {
  const article =
    'title: x\npublished: 2023-06-19 22:40\nid: TAG:example.org,2023:x\nsource: { publisher: a, url: HTTPS://A.example }';
  expect(faultsOf('article', article)).toBe('No errors');
});
