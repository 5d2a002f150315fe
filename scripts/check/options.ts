import { UsageError, valuesOf } from '../build/values-of.ts';

export type ReportForm = 'text' | 'json' | 'github';

export interface CheckOptions {
  form: ReportForm;
  /** Whether what is safe to mend is mended. */
  fix: boolean;
  /** A dist/ folder that was published, or its manifest. */
  against: string | undefined;
  /** A dist/ folder, or its manifest: only whether an article has fallen due since. */
  due: string | undefined;
}

const options = {
  json: { type: 'boolean', default: false },
  github: { type: 'boolean', default: false },
  fix: { type: 'boolean', default: false },
  against: { type: 'string' },
  due: { type: 'string' },
} as const;

const usage =
  'Options: --fix, --json, --github, --against <dist folder or manifest.json>, --due <dist folder>.';

/**
 * Reads the options of `npm run check`. On GitHub's machines the report is in annotations unless another form is asked for.
 *
 * @throws {UsageError}
 */
export function parseCheckOptions(
  args: readonly string[],
  environment: { GITHUB_ACTIONS?: string | undefined },
): CheckOptions {
  const { json, github, fix, against, due } = valuesOf(args, options, usage);
  if (json && github)
    throw new UsageError(`--json and --github are two forms of one report. Leave one out. ${usage}`);
  if (against === '') throw new UsageError(`--against names no folder. ${usage}`);
  const usual = environment.GITHUB_ACTIONS === 'true' ? 'github' : 'text';
  return { form: json ? 'json' : github ? 'github' : usual, fix, against, due };
}
