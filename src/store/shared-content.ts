import { ProblemsError } from '../lib/problem.ts';
import type { Problem } from '../lib/problem.ts';
import { shareValue, sharedValue } from '../lib/shared-value.ts';
import { codeHashesOf } from './code-hash.ts';
import type { Content } from './content.ts';
import { openFileIndex } from './file-index.ts';
import type { FileIndex } from './file-index.ts';
import { indexFileOf, parseContent } from './parse-content.ts';
import type { Places } from './places.ts';
import { surveyParsed } from './read-content.ts';

/**
 * Reads the content for Astro, and hands it to the pages as it is: they hold copies of our modules, and find it under the
 * global object. The index stays in memory from one reading to the next, so that a saved article costs no more than a look at each file.
 *
 * @returns what is wrong within texts and with pictures
 * @throws {ProblemsError} the pages then keep what was read before
 */
export function shareContent(places: Places): Problem[] {
  const code = codeHashesOf(places.root).analysis;
  const kept = sharedValue('index') as KeptIndex | undefined;
  const index = kept?.code === code ? kept.index : openFileIndex(indexFileOf(places), code);
  shareValue('index', { code, index } satisfies KeptIndex);
  const { content, remarks } = surveyParsed(parseContent(places, code, index), places, code);
  if (remarks.problems.length > 0) throw new ProblemsError(remarks.problems);
  shareValue('content', content);
  return remarks.faults;
}

interface KeptIndex {
  code: string;
  index: FileIndex;
}

/** What was read last. */
export function sharedContent(): Content {
  const content = sharedValue('content');
  if (content === undefined) throw new Error('The content was not read: Astro did not run the loader.');
  return content as Content;
}
