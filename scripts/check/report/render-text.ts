import { formatProblem, formatProblems } from '../../../src/lib/problem.ts';
import type { Findings } from '../findings.ts';
import type { Report } from './report.ts';

/** For people: what was mended, what stops a build, what to look at, and the sum of it. */
export function renderText({ findings, fixed }: Report): string {
  const { errors, advice } = findings;
  return [
    fixed.map(formatProblem).join('\n'),
    errors.length > 0 ? `${formatProblems(errors)}\n\nThis stops the build.` : '',
    advice.length > 0 ? `${formatProblems(advice)}\n\nNothing of this stops the build; look at it.` : '',
    summaryOf(findings, fixed.length),
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** `34 articles (1 draft), 10 topics, 2 sources: 2 problems, 3 to look at.` */
export function summaryOf({ errors, advice, counts }: Findings, fixed: number): string {
  const { articles, drafts, scheduled, topics, sources } = counts;
  const held = [
    `${drafts} ${drafts === 1 ? 'draft' : 'drafts'}`,
    ...(scheduled > 0 ? [`${scheduled} scheduled`] : []),
  ];
  const mendable = [...errors, ...advice].filter(({ fix }) => fix !== undefined).length;
  const results = [
    errors.length === 0 ? 'no problem' : `${errors.length} ${errors.length === 1 ? 'problem' : 'problems'}`,
    ...(advice.length > 0 ? [`${advice.length} to look at`] : []),
    ...(fixed > 0 ? [`${fixed} mended`] : []),
  ];
  const sum = `${articles} articles (${held.join(', ')}), ${topics} topics, ${sources} sources: ${results.join(', ')}.`;
  if (mendable === 0) return sum;
  return `${sum}\n"npm run check -- --fix" can mend ${mendable === 1 ? 'one of them' : `${mendable} of them`}.`;
}
