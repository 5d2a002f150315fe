import { relative } from 'node:path';
import { renderers } from '../../scripts/check/report/report.ts';
import { runCheck } from '../../scripts/check/run-check.ts';
import type { ReportForm } from '../../scripts/check/options.ts';
import type { Places } from '../../src/store/places.ts';

/** The instant that the tests check for. */
export const asOf = '2023-07-01T00:00:00Z';

/** What a check prints of a content folder, with its files named as if it were `content/` here. */
export function checkOf(
  places: Places,
  { fix = false, form = 'text' }: { fix?: boolean; form?: ReportForm } = {},
): string {
  const hashes = { analysis: 'code', site: 'code', cards: 'code' };
  const report = runCheck({ places: { ...places, asOf }, hashes, asOf }, fix);
  return renderers[form](report).replaceAll(relative(process.cwd(), places.contentDir), 'content');
}
