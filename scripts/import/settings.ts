import { didYouMean } from '../../src/lib/suggest.ts';

/** What `--set` says, by field: `title` → `['…']`. An empty list takes the field out. */
export type Settings = ReadonlyMap<string, readonly string[]>;

/** Fields that can be set, and whether they hold a text, a list (by commas or repeated), lines (only repeated) or yes and no. */
export const settable = {
  title: 'text',
  summary: 'text',
  published: 'text',
  updated: 'text',
  authors: 'list',
  contributors: 'list',
  dateline: 'text',
  lang: 'text',
  source: 'text',
  'source.publisher': 'text',
  'source.url': 'text',
  'source.authors': 'list',
  'source.published': 'text',
  'source.retrieved': 'text',
  rights: 'text',
  'figure.src': 'text',
  'figure.alt': 'text',
  'figure.caption': 'text',
  'figure.credit': 'text',
  topics: 'list',
  keyPoints: 'lines',
  draft: 'flag',
  slug: 'text',
} as const satisfies Record<string, 'text' | 'list' | 'lines' | 'flag'>;

export type Settable = keyof typeof settable;

/** A wrong use of the command; the message says what to write instead. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UsageError';
  }
}

/** Reads the values of `--set`, each `field=value`. */
export function parseSettings(entries: readonly string[]): Settings {
  const settings = new Map<string, string[]>();
  for (const entry of entries) {
    const at = entry.indexOf('=');
    const name = entry.slice(0, at).trim();
    if (at < 1)
      throw new UsageError(
        `--set wants field=value, for example --set published=2023-06-19, and not "${entry}".`,
      );
    if (!isSettable(name)) throw new UsageError(unknownField(name));
    const values = valuesOf(name, entry.slice(at + 1).trim());
    if (settable[name] === 'flag' && !/^(?:true|false)$/u.test(values[0] ?? 'true')) {
      throw new UsageError(`--set ${name} is true or false, and not "${values[0] ?? ''}".`);
    }
    settings.set(name, isSingle(name) ? values : [...(settings.get(name) ?? []), ...values]);
  }
  return settings;
}

function isSettable(name: string): name is Settable {
  return Object.hasOwn(settable, name);
}

function isSingle(name: Settable): boolean {
  return settable[name] === 'text' || settable[name] === 'flag';
}

function valuesOf(name: Settable, text: string): string[] {
  if (text === '') return [];
  if (settable[name] !== 'list') return [text];
  return text
    .split(',')
    .map((value) => value.trim())
    .filter(Boolean);
}

function unknownField(name: string): string {
  const fields = Object.keys(settable);
  return `There is no field "${name}" to set.${didYouMean(name, fields)} The fields are ${fields.join(', ')}.`;
}
