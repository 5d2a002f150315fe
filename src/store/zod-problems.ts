import { z } from 'zod';
import type { Problem } from '../lib/problem.ts';
import { didYouMean } from '../lib/suggest.ts';
import type { Yaml } from './parse-yaml.ts';

type Issue = z.core.$ZodIssue;

/** What a schema found wrong, in sentences an editor can act on, each at its line and column. */
export function problemsOf(error: z.ZodError, schema: z.ZodType, yaml: Yaml, file: string): Problem[] {
  return error.issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') return unknownKeys(issue, schema, yaml, file);
    if (valueAt(yaml.data, issue.path) === undefined) return [missing(issue, schema, yaml, file)];
    return [
      {
        file,
        ...yaml.placeOf(issue.path),
        message: `${nameOf(issue.path)}: ${shown(yaml, issue)}${issue.message}`,
      },
    ];
  });
}

function unknownKeys(
  issue: Issue & { keys: string[] },
  schema: z.ZodType,
  yaml: Yaml,
  file: string,
): Problem[] {
  const known = Object.keys(shapeAt(schema, issue.path));
  return issue.keys.map((key) => ({
    file,
    ...yaml.placeOf([...issue.path, key], 'key'),
    message: `Unknown key "${key}".${didYouMean(key, known)} The keys here are ${known.join(', ')}.`,
  }));
}

function missing(issue: Issue, schema: z.ZodType, yaml: Yaml, file: string): Problem {
  const key = String(issue.path.at(-1) ?? '');
  const parent = issue.path.slice(0, -1);
  const description = shapeAt(schema, parent)[key]?.description;
  const what = issue.code === 'custom' ? issue.message : `Add a line "${key}: …". ${description ?? ''}`;
  return { file, ...yaml.placeOf(parent), message: `${nameOf(issue.path)} is missing. ${what}`.trim() };
}

function shown(yaml: Yaml, issue: Issue): string {
  const value = valueAt(yaml.data, issue.path);
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return '';
  const text = String(value);
  return `"${text.length > 60 ? `${text.slice(0, 59)}…` : text}" will not do. `;
}

/** `source.url`, `corrections[2].date`, counting from 1 as people do. */
function nameOf(path: readonly PropertyKey[]): string {
  const parts = path.map((key) => (typeof key === 'number' ? `[${key + 1}]` : `.${String(key)}`));
  return parts.join('').replace(/^\./u, '') || 'The file';
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (value !== null && typeof value === 'object' ? Reflect.get(value, key) : undefined),
    data,
  );
}

function shapeAt(schema: z.ZodType, path: readonly PropertyKey[]): Record<string, z.ZodType> {
  const at = path.reduce<z.ZodType>((inner, key) => {
    const bare = unwrap(inner);
    if (bare instanceof z.ZodArray) return bare.element as z.ZodType;
    return (
      (bare instanceof z.ZodObject ? (bare.shape as Record<string, z.ZodType>)[String(key)] : undefined) ??
      inner
    );
  }, schema);
  const bare = unwrap(at);
  return bare instanceof z.ZodObject ? (bare.shape) : {};
}

function unwrap(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return unwrap(schema.unwrap() as z.ZodType);
  return schema;
}
