import { visible } from './visible.ts';

/** One thing that somebody has to mend: where it stands, and a sentence that says what, why and what to write instead. */
export interface Problem {
  /** Path as the editor would type it, relative to the working directory. */
  file: string;
  /** 1-based; absent when the problem is the whole file. */
  line?: number | undefined;
  column?: number | undefined;
  message: string;
  fix?: Fix | undefined;
}

/** A mending that can't do harm: at this place stand the words `from`, and `to` belongs there. Lines and columns as in a problem. */
export interface Fix {
  line: number;
  column: number;
  from: string;
  to: string;
}

/** Carries every problem found, so that an editor mends them all in one go. */
export class ProblemsError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(formatProblems(problems));
    this.name = 'ProblemsError';
    this.problems = problems;
  }
}

/** `content/articles/2023/x.md:6:12 Unknown topic …`, on one line: what stands in a file can't steer the terminal. */
export function formatProblem({ file, line, column, message }: Problem): string {
  const place = [file, line, line === undefined ? undefined : column].filter((part) => part !== undefined);
  return visible(`${place.join(':')} ${message}`);
}

/** One problem a line, in the order of files and lines. */
export function formatProblems(problems: readonly Problem[]): string {
  return [...problems].sort(compareByPlace).map(formatProblem).join('\n');
}

/** By file, then by line and column. */
export function compareByPlace(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}
