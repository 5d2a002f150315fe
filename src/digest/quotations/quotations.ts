import type { Passage } from '../../model/passage.ts';
import type { Person } from '../../model/person.ts';
import type { Quotation } from '../../model/quotation.ts';
import { collect } from './collect.ts';
import { readerOf } from './reader.ts';
import { resolveSpeakers } from './resolve.ts';
import { createDirectory } from './speakers/directory.ts';
import { createKnownNames } from './speakers/known-names.ts';

export type QuotationFinder = (passages: readonly Passage[], language: string) => Quotation[];

/**
 * A finder of who said what, made once for many articles. Quotations come in the order of the text. Nothing is found
 * in a language whose verbs of speech are not known.
 */
export function createQuotationFinder(people: readonly Person[]): QuotationFinder {
  const known = createKnownNames(people);
  return (passages, language) => {
    const readings = readerOf(language)?.(passages, known) ?? [];
    if (readings.every(({ quotes }) => quotes.length === 0)) return [];
    const names = readings.flatMap((reading) => reading.names);
    const speakers = resolveSpeakers(readings, createDirectory(names, known));
    return collect(passages, readings, speakers);
  };
}

/** The quotations of one article. */
export function quotationsOf(
  passages: readonly Passage[],
  language: string,
  people: readonly Person[],
): Quotation[] {
  return createQuotationFinder(people)(passages, language);
}
