import { expect, test } from 'vitest';
import { articleSchema } from '../../src/model/article.ts';
import { editionSchema } from '../../src/model/edition.ts';
import { personSchema } from '../../src/model/person.ts';
import { siteSchema } from '../../src/model/site.ts';
import { sourceSchema } from '../../src/model/source.ts';
import { topicSchema } from '../../src/model/topic.ts';
import { parseEntry } from '../../src/store/parse-entry.ts';
import { shapeAt } from '../../src/store/schema-shape.ts';

const schemas = [
  ['article', articleSchema],
  ['topic', topicSchema],
  ['edition', editionSchema],
  ['source', sourceSchema],
  ['person', personSchema],
  ['site', siteSchema],
] as const;

const values = [
  '',
  '5',
  'true',
  'words here',
  '""',
  '[]',
  '[5]',
  '[""]',
  '[{ x: 1 }]',
  '{}',
  '{ x: 1 }',
  '[[words]]',
];

/** Words of a validator, not of an editor. */
const jargon =
  /\b(?:invalid|expected|received|undefined|null|object|array|string|boolean|regex|schema|NaN)\b/iu;

test.each(schemas)('no field of the %s is refused in a validator’s words', (_kind, schema) => {
  const paths = Object.keys(shapeAt(schema)).flatMap((key) => [
    key,
    ...Object.keys(shapeAt(schema, [key])).map((inner) => `${key}.${inner}`),
  ]);
  const messages = paths.flatMap((path) => values.map((value) => messagesOf(schema, path, value)));
  expect(messages.filter((text) => jargon.test(text))).toEqual([]);
  expect(messages.filter((text) => text !== '').length).toBeGreaterThan(paths.length * 3);
});

function messagesOf(schema: (typeof schemas)[number][1], path: string, value: string): string {
  const [key = '', inner] = path.split('.');
  const text = inner === undefined ? `${key}: ${value}` : `${key}:\n  ${inner}: ${value}`;
  const { problems } = parseEntry({ path: 'x.yml', display: 'x.yml', text }, schema);
  const told = problems.filter(({ message }) => message.startsWith(path));
  return told.map(({ message }) => `${text} → ${message}`).join('\n');
}
