import type { Site } from '../model/site.ts';
import { readWords } from '../strings/read-words.ts';
import type { Places } from './places.ts';

/** The words of the interface that stand within texts. */
export function labelsOf(site: Site, places: Places) {
  const { footnotes, backToText, table } = readWords(places.root, site.language);
  return { footnotes, backToText, table };
}
