import { LineCounter, isMap, isScalar, parseDocument, visit } from 'yaml';
import type { Document, Node } from 'yaml';
import type { Problem } from '../lib/problem.ts';
import { adviceOn, noAlias } from './yaml-advice.ts';

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
  const faults = [...faultsOf(document), ...aliasesIn(document)].sort((a, b) => a.offset - b.offset);
  const problems = firstOfEachLine(faults.map(({ offset, message }) => ({ file, ...at(offset), message })));
  const placeOf: Yaml['placeOf'] = (path, part = 'value') => at(offsetOf(document, path, part));
  return { data: problems.length > 0 ? undefined : document.toJS(), problems, placeOf };
}

interface Fault {
  offset: number;
  message: string;
}

function faultsOf(document: Document): Fault[] {
  return [...document.errors, ...document.warnings].map((error) => ({
    offset: /closing .quote/u.test(error.message) ? openingOf(document, error.pos[0]) : error.pos[0],
    message: adviceOn(error),
  }));
}

/** A quotation mark that is never closed is told of where the parser ends; the editor looks for where it opens. */
function openingOf(document: Document, offset: number): number {
  let opening = offset;
  visit(document, {
    Scalar: (_key, { range, type }) => {
      if (type?.startsWith('QUOTE_') && range && range[0] < offset && offset <= range[2]) [opening] = range;
    },
  });
  return opening;
}

function aliasesIn(document: Document): Fault[] {
  const faults: Fault[] = [];
  visit(document, {
    Alias: (_key, { range }) => void faults.push({ offset: range?.[0] ?? 0, message: noAlias }),
  });
  return faults;
}

/** One slip makes the parser stumble several times; the first is the one to mend. */
function firstOfEachLine(problems: readonly (Problem & { line: number })[]): Problem[] {
  return [...new Map(problems.toReversed().map((problem) => [problem.line, problem])).values()];
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
