import { formatProblem, formatProblems } from '../../../src/lib/problem.ts';
import type { Findings } from '../findings.ts';
import type { Report } from './report.ts';

/** For people: what was mended, what stops a build, what is wrong without stopping it, what to look at, and the sum of it. */
export function renderText({ findings, fixed }: Report): string {
  const { errors, faults, advice } = findings;
  return [
    fixed.map(formatProblem).join('\n'),
    errors.length > 0 ? `${formatProblems(errors)}\n\nThis stops the build.` : '',
    faults.length > 0
      ? `${formatProblems(faults)}\n\nA build goes on without this; mend it all the same.`
      : '',
    advice.length > 0 ? `${formatProblems(advice)}\n\nNothing of this stops the build; look at it.` : '',
    summaryOf(findings, fixed.length),
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** `34 articles (1 draft), 10 topics, 2 sources: 2 problems, 3 to look at.` */
export function summaryOf({ errors, faults, advice, counts }: Findings, fixed: number): string {
  const { articles, drafts, scheduled, topics, sources } = counts;
  const held = [countOf(drafts, 'draft'), ...(scheduled > 0 ? [`${scheduled} scheduled`] : [])];
  const files = [
    `${countOf(articles, 'article')} (${held.join(', ')})`,
    countOf(topics, 'topic'),
    countOf(sources, 'source'),
  ];
  const problems = errors.length + faults.length;
  const results = [
    problems === 0 ? 'no problem' : countOf(problems, 'problem'),
    ...(advice.length > 0 ? [`${advice.length} to look at`] : []),
    ...(fixed > 0 ? [`${fixed} mended`] : []),
  ];
  const mendable = [...errors, ...faults, ...advice].filter(({ fix }) => fix !== undefined).length;
  const hint = mendable === 0 ? '' : `\n"npm run check -- --fix" can mend ${mendable} of them.`;
  return `${files.join(', ')}: ${results.join(', ')}.${hint}`;
}

function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
