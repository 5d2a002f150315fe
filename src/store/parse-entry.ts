import type { z } from 'zod';
import { createMemo } from '../lib/memo.ts';
import type { Problem } from '../lib/problem.ts';
import { splitFrontMatter } from '../markdown/front-matter.ts';
import type { FrontMatter } from '../markdown/front-matter.ts';
import { attempt, limits } from './guard/attempt.ts';
import { parseYaml } from './parse-yaml.ts';
import type { Yaml } from './parse-yaml.ts';
import type { TextFile } from './read-tree.ts';
import { requiredKeysOf } from './schema-shape.ts';
import { problemsOf, wrongKind } from './zod-problems.ts';
import type { KnownFields } from './zod-problems.ts';

/** A file of the content folder, cut into data and body. */
export interface Entry<T> {
  /** The file's name without its ending. */
  slug: string;
  file: TextFile;
  data: T;
  body: string;
  bodyLine: number;
  placeOf: Yaml['placeOf'];
}

export interface Parsed<T> {
  problems: Problem[];
  /** The file as written; absent when its YAML can't be read. */
  raw?: Entry<unknown>;
  /** The same, when its data passed the schema. */
  entry?: Entry<T>;
}

/**
 * Reads a file's front matter (`.md`) or whole text (`.yml`) into the shape of a schema, or says all that is wrong with it.
 *
 * @param known what fields that may be missing must be, from the file's path
 */
export function parseEntry<S extends z.ZodType>(
  file: TextFile,
  schema: S,
  known: KnownFields = {},
): Parsed<z.output<S>> {
  const result = attempt(limits.render, () => parse(file, schema, known));
  return 'value' in result ? result.value : { problems: [{ file: file.display, message: result.fault }] };
}

function parse<S extends z.ZodType>(file: TextFile, schema: S, known: KnownFields): Parsed<z.output<S>> {
  const parts = partsOf(file);
  const problem = problemOf(file, parts, schema);
  if (problem !== undefined) return { problems: [{ file: file.display, line: 1, message: problem }] };
  const yaml = parseYaml(parts.yaml ?? '', file.display, parts.yamlLine);
  if (yaml.problems.length > 0) return { problems: yaml.problems };
  const { body, bodyLine } = parts;
  const raw = { slug: slugOfPath(file.path), file, data: yaml.data, body, bodyLine, placeOf: yaml.placeOf };
  const { data, error } = schema.safeParse(yaml.data ?? {}, { error: wrongKind });
  if (error) return { raw, problems: problemsOf(error, schema, yaml, file.display, known) };
  return { raw, entry: { ...raw, data }, problems: [] };
}

/** The entry of a file that passed its schema before, without reading it: what stands below its YAML, and where what stands, is found when somebody asks. */
export function recallEntry<S extends z.ZodType>(
  file: TextFile,
  schema: S,
  { data, bodyLine }: { data: unknown; bodyLine: number },
): Required<Parsed<z.output<S>>> {
  const partsNow = () => lately(file, () => partsOf(file));
  const raw: Entry<unknown> = {
    slug: slugOfPath(file.path),
    file,
    data,
    bodyLine,
    get body() {
      return partsNow().body;
    },
    placeOf: (path, part) => {
      const { yaml, yamlLine } = partsNow();
      return parseYaml(yaml ?? '', file.display, yamlLine).placeOf(path, part);
    },
  };
  const entry = Object.create(raw, {
    data: { get: () => schema.parse(data ?? {}), enumerable: true },
  }) as Entry<z.output<S>>;
  return { raw, entry, problems: [] };
}

/** A body and several places of one file are asked for one after the other. */
const lately = createMemo<FrontMatter>(4);

/** The file's name without its ending. */
export function slugOfPath(path: string): string {
  return path.replace(/^.*\//u, '').replace(/\.\w+$/u, '');
}

function partsOf({ path, text }: TextFile): FrontMatter {
  if (path.endsWith('.md')) return splitFrontMatter(text);
  return { yaml: text, yamlLine: 1, closed: true, body: '', bodyLine: 1 };
}

/** Characters of YAML: those of an article have a few hundred. */
const mostFields = 100_000;

/** What is wrong with a file before its YAML is read. */
function problemOf({ text }: TextFile, { yaml, closed }: FrontMatter, schema: z.ZodType): string | undefined {
  if (text.trim() === '') return 'The file is empty. Write it, or delete it.';
  if (!closed)
    return 'The front matter that begins here has no end. Write a line --- between the fields and the text.';
  if (yaml !== undefined && yaml.length > mostFields)
    return `The fields of this file have ${yaml.length} characters, and ${mostFields} are the most that is read. Move text to below the second ---.`;
  const required = requiredKeysOf(schema).map((key) => `${key}: …`);
  if (yaml !== undefined || required.length === 0) return undefined;
  return `The file has no front matter. Begin it with a line ---, the fields (${required.join(', ')}), and another line ---.`;
}
