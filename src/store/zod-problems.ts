import type { z } from 'zod';
import type { Fix, Problem } from '../lib/problem.ts';
import { didYouMean, onlyNear } from '../lib/suggest.ts';
import { collapseSpace, truncate } from '../lib/text.ts';
import { valueAt } from '../lib/value-at.ts';
import type { Yaml } from './parse-yaml.ts';
import { shapeAt } from './schema-shape.ts';

type Issue = z.core.$ZodIssue;

/** Values of fields of the top level that are known even where they are not written. */
export type KnownFields = Readonly<Record<string, string>>;

/** What a schema found wrong, in sentences an editor can act on, each at its line and column. */
export function problemsOf(
  error: z.ZodError,
  schema: z.ZodType,
  yaml: Yaml,
  file: string,
  known: KnownFields,
): Problem[] {
  return error.issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') return unknownKeys(issue, schema, yaml, file);
    if (issue.code === 'invalid_key') return [wrongKey(issue, yaml, file)];
    if (valueAt(yaml.data, issue.path) === undefined && issue.path.length > 0)
      return [{ file, ...missing(issue, schema, yaml, known) }];
    const reason = `${shown(yaml, issue)}${issue.message} ${fieldsBelow(issue, schema)}`.trim();
    return [{ file, ...yaml.placeOf(issue.path), message: `${nameOf(issue.path)}: ${reason}` }];
  });
}

/** The message for a value of the wrong kind, where the schema has no words of its own. */
export function wrongKind({ code, expected }: { code?: string; expected?: unknown }): string | undefined {
  if (code !== 'invalid_type') return undefined;
  return kinds[String(expected)] ?? `Write a ${String(expected)} here.`;
}

const kinds: Record<string, string> = {
  object: 'Write fields here, each on a line of its own: key: value.',
  array: 'Write a list, each entry on a line of its own after a hyphen.',
};

function unknownKeys(
  issue: Issue & { keys: string[] },
  schema: z.ZodType,
  yaml: Yaml,
  file: string,
): Problem[] {
  const known = shapeAt(schema, issue.path);
  const keys = Object.keys(known);
  return issue.keys.map((key) => {
    const place = yaml.placeOf([...issue.path, key], 'key');
    const meant = keyMeant(key, known, valueAt(yaml.data, issue.path));
    return {
      file,
      ...place,
      message: `Unknown key "${key}".${didYouMean(key, keys)} The keys here are ${keys.join(', ')}.`,
      fix: meant === undefined ? undefined : { ...place, from: key, to: meant },
    };
  });
}

/** A key that names something itself, such as the path of a redirect. */
function wrongKey({ path, issues }: Issue & { code: 'invalid_key' }, yaml: Yaml, file: string): Problem {
  const reasons = issues.map(({ message }) => message).join(' ');
  return {
    file,
    ...yaml.placeOf(path, 'key'),
    message: `"${String(path.at(-1))}" will not do. ${reasons}`,
  };
}

/** The one key that an unknown one can only be: no other is near, it is not written yet, and it takes the value. */
function keyMeant(key: string, known: Record<string, z.ZodType>, fields: unknown): string | undefined {
  const near = onlyNear(key, Object.keys(known));
  if (near === undefined || valueAt(fields, [near]) !== undefined) return undefined;
  return known[near]?.safeParse(valueAt(fields, [key])).success === true ? near : undefined;
}

function missing(
  issue: Issue,
  schema: z.ZodType,
  yaml: Yaml,
  known: KnownFields,
): Pick<Problem, 'line' | 'column' | 'message' | 'fix'> {
  const key = String(issue.path.at(-1) ?? '');
  const parent = issue.path.slice(0, -1);
  const value = parent.length === 0 ? known[key] : undefined;
  const description = shapeAt(schema, parent)[key]?.description;
  const what =
    issue.code === 'custom' ? issue.message : `Add a line "${key}: ${value ?? '…'}". ${description ?? ''}`;
  const message = `${nameOf(issue.path)} is missing. ${what}`.trim();
  return { ...yaml.placeOf(parent), message, fix: value === undefined ? undefined : added(key, value, yaml) };
}

/** A new first line; not where all fields stand in one pair of braces. */
function added(key: string, value: string, yaml: Yaml): Fix | undefined {
  const place = yaml.placeOf([]);
  const [first] = Object.keys(Object(yaml.data) as object);
  if (first !== undefined && yaml.placeOf([first], 'key').column !== place.column) return undefined;
  return { ...place, from: '', to: `${key}: ${value}\n` };
}

function shown(yaml: Yaml, issue: Issue): string {
  const value = valueAt(yaml.data, issue.path);
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return '';
  return `"${truncate(collapseSpace(String(value)), 60)}" will not do. `;
}

function fieldsBelow(issue: Issue, schema: z.ZodType): string {
  const keys = Object.keys(shapeAt(schema, issue.path));
  return keys.length > 0 && issue.code === 'invalid_type' ? `The keys here are ${keys.join(', ')}.` : '';
}

/** `source.url`, `corrections[2].date`, counting from 1 as people do. */
function nameOf(path: readonly PropertyKey[]): string {
  const parts = path.map((key) => (typeof key === 'number' ? `[${key + 1}]` : `.${String(key)}`));
  return parts.join('').replace(/^\./u, '') || 'The file';
}
