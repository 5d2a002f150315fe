import { parseArgs } from 'node:util';
import type { ParseArgsOptionsConfig } from 'node:util';
import { didYouMean } from '../../src/lib/suggest.ts';
import type { Settings } from './settings.ts';
import { parseSettings, UsageError } from './settings.ts';

export interface Options {
  inputs: string[];
  /** The articles folder as typed; absent when not given. */
  out?: string | undefined;
  dryRun: boolean;
  json: boolean;
  force: boolean;
  repair: boolean;
  help: boolean;
  settings: Settings;
}

/**
 * Reads the command line.
 *
 * @throws {UsageError} when it can't be meant
 */
export function parseOptions(args: readonly string[]): Options {
  const { values, positionals } = parsed(args);
  const help = values.help ?? false;
  if (positionals.length === 0 && !help)
    throw new UsageError('Name a file, a folder, or - for standard input.');
  return {
    inputs: positionals,
    out: values.out,
    dryRun: values['dry-run'] ?? false,
    json: values.json ?? false,
    force: values.force ?? false,
    repair: !(values['no-repair'] ?? false),
    help,
    settings: parseSettings(values.set ?? []),
  };
}

const flags = {
  out: { type: 'string' },
  'dry-run': { type: 'boolean' },
  json: { type: 'boolean' },
  force: { type: 'boolean' },
  'no-repair': { type: 'boolean' },
  set: { type: 'string', multiple: true },
  help: { type: 'boolean', short: 'h' },
} as const satisfies ParseArgsOptionsConfig;

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: flags });
  } catch (error) {
    if (error instanceof TypeError) throw new UsageError(wrongOption(error));
    throw error;
  }
}

/** Node names the option in its first sentence; the rest is no help here. */
function wrongOption({ message }: TypeError): string {
  const [, option = ''] = /'--?([\w-]+)/u.exec(message) ?? [];
  const known = Object.keys(flags);
  if (known.includes(option)) return `--${option} wants a value behind it, or none if it is a switch.`;
  return `There is no option "--${option}".${didYouMean(option, known)}`;
}

export const usage = `npm run import -- [options] <file|folder|-> …

Turns raw articles (plain text, HTML, Markdown of other generators, RSS, Atom and JSON feeds)
into Markdown files of content/articles/<year>/<slug>.md and says what it inferred and from where.

  --out <folder>       the articles folder; else articles/ of CONTENT_DIR, else content/articles
  --dry-run            write nothing, only report
  --json               one line of JSON on standard output for each article instead of the report
  --force              overwrite a file of the same name, and write what is nearly the same as another
  --no-repair          leave the text's damage as it is
  --set <field=value>  decide a field; wins over all that is inferred. Repeat it for more fields.
                       Lists by commas or repeated; parts by a dot: --set source.url=https://…
  --help               this text

Topics and sources are those of the content folder around --out. A publisher that has no file in
sources/ gets one. A new content folder gets copies of the topics and sources it needs from content/;
a folder that is not called articles, with no content around it, is a waiting room for content/.

Exit code: 0 when everything was written, 1 when something was refused, 2 when the command was wrong.
`;
