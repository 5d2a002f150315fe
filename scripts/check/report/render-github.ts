import { compareByPlace } from '../../../src/lib/problem.ts';
import type { Problem } from '../../../src/lib/problem.ts';
import { summaryOf } from './render-text.ts';
import type { Report } from './report.ts';

/**
 * Annotations for GitHub's pages, and the summary (“Workflow commands for GitHub Actions”). Escapes as in `command.ts` of
 * actions/toolkit: a message in a line, a property without the signs that end it.
 */
export function renderGithub({ findings, fixed }: Report): string {
  const { errors, faults, advice } = findings;
  const annotate = (command: string, problems: readonly Problem[]) =>
    problems.toSorted(compareByPlace).map((problem) => annotation(command, problem));
  return [
    ...annotate('notice', fixed),
    ...annotate('error', [...errors, ...faults]),
    ...annotate('warning', advice),
    summaryOf(findings, fixed.length),
  ].join('\n');
}

function annotation(command: string, { file, line, column, message }: Problem): string {
  const properties = Object.entries({ file, line, col: line === undefined ? undefined : column })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${command} ${properties.join(',')}::${escapeData(message)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
