import { LineCounter, isMap, isScalar, parseDocument } from 'yaml';
import type { Document, Node } from 'yaml';
import type { Problem } from '../lib/problem.ts';

/** A YAML text as plain data, with a way back from a key to its line. */
export interface Yaml {
  data: unknown;
  problems: Problem[];
  /** Place of the value at a path, or of the key itself; of the nearest parent when there is none. */
  placeOf: (path: readonly PropertyKey[], part?: 'key' | 'value') => { line: number; column: number };
}

/**
 * Parses YAML 1.2 (core schema: dates stay text) and refuses aliases, which can make a small file enormous.
 *
 * @param firstLine the line of the file on which the text begins, 1-based
 */
export function parseYaml(text: string, file: string, firstLine: number): Yaml {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const problems = [...document.errors, ...document.warnings].map(({ message, pos }) => ({
    file,
    ...at(pos[0]),
    message: `This is not YAML: ${sentence(message)} Check the colon, the quotation marks and the indentation here.`,
  }));
  const placeOf: Yaml['placeOf'] = (path, part = 'value') => at(offsetOf(document, path, part));
  if (problems.length > 0) return { data: undefined, problems, placeOf };
  try {
    return { data: document.toJS({ maxAliasCount: 0 }), problems, placeOf };
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    const message = 'YAML aliases (*name) are not allowed here. Write the value out.';
    return { data: undefined, problems: [{ file, line: firstLine, column: 1, message }], placeOf };
  }
}

function offsetOf(document: Document, path: readonly PropertyKey[], part: 'key' | 'value'): number {
  const last = path.at(-1);
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  if (part === 'key' && isMap(parent)) {
    const pair = parent.items.find(({ key }) => isScalar(key) && key.value === last);
    if (pair) return (pair.key as Node).range?.[0] ?? 0;
  }
  const node = path.length > 0 ? (document.getIn(path, true) as Node | undefined) : document.contents;
  if (node?.range) return node.range[0];
  return path.length > 0 ? offsetOf(document, path.slice(0, -1), 'value') : 0;
}

function sentence(message: string): string {
  const first = message.split('\n')[0] ?? message;
  return /[.!?]$/u.test(first) ? first : `${first}.`;
}
