import { basename } from 'node:path';
import { parseInstant } from '../../../src/lib/date.ts';
import type { DateCandidate } from '../dates/infer-published.ts';
import { candidatesIn, certainOf } from '../dates/infer-published.ts';
import type { Draft, Found } from '../draft.ts';
import { RefusedError } from '../draft.ts';
import { textsOf } from '../repair/paragraphs.ts';

/** The day can’t be told from the input alone; the editor has to choose. */
export class UnclearDateError extends RefusedError {
  readonly candidates: readonly DateCandidate[];

  /** @param problems what was found wrong with the dates that there are */
  constructor(candidates: readonly DateCandidate[], problems: readonly string[] = []) {
    super([...problems, candidates.length === 0 ? nothingFound : severalFound(candidates)].join(' '));
    this.name = 'UnclearDateError';
    this.candidates = candidates;
  }
}

export interface Where {
  /** The input's path: its name may begin with a day. */
  file: string;
  language: string;
  today: string;
}

/**
 * The day or instant of publication: what the input says in a field or on a line, else what its text leads to, else its name.
 *
 * @throws {UnclearDateError} when several days are as likely, or none is
 */
export function findPublished(draft: Draft, { file, language, today }: Where): Found<string> {
  const { published, updated } = draft.fields;
  if (published && parseInstant(published.value, 'UTC') !== undefined) return published;
  if (updated && parseInstant(updated.value, 'UTC') !== undefined) return { ...updated, sure: 0.7 };
  const text =
    draft.evidence ?? [...textsOf(draft.body), draft.fields.figure?.value.caption ?? ''].join('\n');
  const candidates = candidatesIn(text, language, today);
  const found = certainOf(candidates) ?? namedDay(file);
  if (!found) throw new UnclearDateError(candidates.slice(0, 4), draft.problems);
  return found;
}

/** `2023-06-19-harbour.md` and `20230619_harbour.txt`. */
function namedDay(file: string): Found<string> | undefined {
  const digits = /(?<!\d)((?:19|20)\d{2})([-_.]?)(\d{2})\2(\d{2})(?!\d)/u.exec(basename(file));
  if (!digits) return undefined;
  const [, year = '', , month = '', day = ''] = digits;
  const value = `${year}-${month}-${day}`;
  return parseInstant(value, 'UTC') === undefined ? undefined : { value, from: 'the file’s name', sure: 0.7 };
}

const nothingFound =
  'It does not say when it was published. Say it: --set published=2023-06-19 (year-month-day, with or without a time).';

function severalFound(candidates: readonly DateCandidate[]): string {
  const days = candidates.map(({ day, why }) => `${day} (${why})`).join('; ');
  return `It does not say clearly when it was published. It may be ${days}. Choose: --set published=${candidates[0]?.day ?? ''}.`;
}
