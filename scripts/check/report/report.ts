import type { Findings } from '../findings.ts';
import type { Fixed } from '../fix/apply-fixes.ts';
import type { ReportForm } from '../options.ts';
import { renderGithub } from './render-github.ts';
import { renderJson } from './render-json.ts';
import { renderText } from './render-text.ts';

/** What a report is made of: what was mended, and what is left. */
export interface Report {
  findings: Findings;
  fixed: readonly Fixed[];
}

/** The form that a report takes. */
export const renderers: Readonly<Record<ReportForm, (report: Report) => string>> = {
  text: renderText,
  json: renderJson,
  github: renderGithub,
};
