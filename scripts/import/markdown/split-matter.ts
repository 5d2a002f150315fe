import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';
import { RefusedError } from '../draft.ts';

export interface SplitMarkdown {
  /** Keys in lower case; empty when the file has no front matter. */
  matter: ReadonlyMap<string, unknown>;
  body: string;
}

interface Format {
  /** Groups `matter` and `body`. */
  pattern: RegExp;
  parse: (text: string) => unknown;
}

const formats: readonly Format[] = [
  { pattern: fenced('---toml', '---'), parse: parseToml },
  { pattern: fenced('---json', '---'), parse: parseJson },
  {
    pattern: fenced('---(?:ya?ml)?', '(?:---|\\.\\.\\.)'),
    parse: (text) => parseYaml(text, { maxAliasCount: 20 }) as unknown,
  },
  { pattern: fenced('\\+\\+\\+', '\\+\\+\\+'), parse: parseToml },
  { pattern: fenced(';;;', ';;;'), parse: parseJson },
  { pattern: /^(?<matter>\{\r?\n.*?\r?\n\})[ \t]*\r?\n(?<body>.*)$/su, parse: parseJson },
];

/**
 * Cuts off and reads front matter in YAML, TOML or JSON. A program in its place is never run.
 *
 * @throws {RefusedError} when the front matter can't be read
 */
export function splitMatter(text: string): SplitMarkdown {
  if (/^---(?:js|javascript|coffee)\b/u.test(text)) {
    throw new RefusedError(
      'Its front matter is a program (---js), and the importer runs none. Write the fields out in YAML.',
    );
  }
  for (const { pattern, parse } of formats) {
    const { matter, body } = pattern.exec(text)?.groups ?? {};
    if (matter === undefined || body === undefined) continue;
    return { matter: keyed(parsed(matter, parse)), body };
  }
  return { matter: new Map(), body: text };
}

function fenced(open: string, close: string): RegExp {
  return new RegExp(
    `^${open}[ \\t]*\\r?\\n(?<matter>.*?)(?:^|\\r?\\n)${close}[ \\t]*(?:\\r?\\n(?<body>.*))?$`,
    'su',
  );
}

function parseJson(text: string): unknown {
  return JSON.parse(text.trim().startsWith('{') ? text : `{${text}}`);
}

function parsed(matter: string, parse: Format['parse']): unknown {
  try {
    return parse(matter);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const reason = error.message.split('\n')[0] ?? '';
    throw new RefusedError(
      `Its front matter can’t be read: ${reason.replace(/[:.]$/u, '')}. Mend it, or take it out.`,
    );
  }
}

function keyed(data: unknown): Map<string, unknown> {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return new Map();
  return new Map(Object.entries(data).map(([key, value]) => [key.toLowerCase(), value]));
}
