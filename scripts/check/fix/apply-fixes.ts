import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Fix, Problem } from '../../../src/lib/problem.ts';
import { writeFileSafely } from '../../import/write/write-file.ts';

/** A mending that was made. */
export interface Fixed {
  file: string;
  line: number;
  column: number;
  message: string;
}

/** Mends what the problems can have mended: only the words concerned change, and each file is written whole or not at all. */
export function applyFixes(problems: readonly Problem[]): Fixed[] {
  const fixes = problems.flatMap(({ file, fix }) => (fix ? [{ file, fix }] : []));
  return [...Map.groupBy(fixes, ({ file }) => file)].flatMap(([file, ofFile]) =>
    fixFile(
      file,
      ofFile.map(({ fix }) => fix),
    ),
  );
}

function fixFile(file: string, fixes: readonly Fix[]): Fixed[] {
  const path = resolve(file);
  const before = readFileSync(path, 'utf8');
  const edits = editsOf(before, fixes);
  const after = edits.toReversed().reduce(apply, before);
  if (after === before) return [];
  writeFileSafely(path, after, { root: dirname(path), force: true });
  return edits.map(({ fix: { line, column, from, to } }) => {
    const message = from === '' ? `Wrote "${to.trim()}".` : `Wrote "${to.trim()}" in the place of "${from}".`;
    return { file, line, column, message };
  });
}

interface Edit {
  fix: Fix;
  start: number;
  end: number;
  text: string;
}

/** In the order of the text, each place once; what does not stand there as it should is left alone. */
function editsOf(text: string, fixes: readonly Fix[]): Edit[] {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const edits = fixes.flatMap((fix) => {
    const start = startOf(text, fix);
    if (!text.startsWith(fix.from, start)) return [];
    return [{ fix, start, end: start + fix.from.length, text: fix.to.replaceAll('\n', lineEnd) }];
  });
  const sorted = edits.sort((a, b) => a.start - b.start);
  return sorted.filter(({ start }, index) => index === 0 || start >= (sorted[index - 1]?.end ?? 0) + 1);
}

/** A byte order mark is no part of the first line. */
function startOf(text: string, { line, column }: Fix): number {
  const before = text.split('\n').slice(0, line - 1);
  const mark = line === 1 && text.startsWith('\uFEFF') ? 1 : 0;
  return before.reduce((sum, part) => sum + part.length + 1, column - 1 + mark);
}

function apply(text: string, { start, end, text: replacement }: Edit): string {
  return text.slice(0, start) + replacement + text.slice(end);
}
