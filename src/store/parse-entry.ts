import type { z } from 'zod';
import type { Problem } from '../lib/problem.ts';
import { splitFrontMatter } from '../markdown/front-matter.ts';
import { parseYaml } from './parse-yaml.ts';
import type { Yaml } from './parse-yaml.ts';
import type { TextFile } from './read-tree.ts';
import { problemsOf } from './zod-problems.ts';

/** A file of the content folder whose data passed its schema. */
export interface Entry<T> {
  /** The file's name without its ending. */
  slug: string;
  file: TextFile;
  data: T;
  body: string;
  bodyLine: number;
  placeOf: Yaml['placeOf'];
}

export type Parsed<T> = { entry: Entry<T>; problems: [] } | { entry?: undefined; problems: Problem[] };

const noFrontMatter =
  'The file has no front matter. Begin it with a line ---, the fields (title: …, published: …), and another line ---.';

/** Reads a file's front matter (`.md`) or whole text (`.yml`) into the shape of a schema, or says all that is wrong with it. */
export function parseEntry<S extends z.ZodType>(file: TextFile, schema: S): Parsed<z.output<S>> {
  const fault = (message: string): Parsed<z.output<S>> => ({
    problems: [{ file: file.display, line: 1, message }],
  });
  if (file.text.trim() === '') return fault('The file is empty. Write the article, or delete the file.');
  const isMarkdown = file.path.endsWith('.md');
  const parts = isMarkdown
    ? splitFrontMatter(file.text)
    : { yaml: file.text, yamlLine: 1, body: '', bodyLine: 1 };
  if (parts.yaml === undefined) return fault(noFrontMatter);

  const yaml = parseYaml(parts.yaml, file.display, parts.yamlLine);
  if (yaml.problems.length > 0) return { problems: yaml.problems };
  const result = schema.safeParse(yaml.data ?? {});
  if (!result.success) return { problems: problemsOf(result.error, schema, yaml, file.display) };
  const { body, bodyLine } = parts;
  return {
    entry: { slug: slugOfPath(file.path), file, data: result.data, body, bodyLine, placeOf: yaml.placeOf },
    problems: [],
  };
}

/** The file's name without its ending. */
export function slugOfPath(path: string): string {
  return path.replace(/^.*\//u, '').replace(/\.\w+$/u, '');
}
