import { statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { sha256 } from '../lib/hash.ts';
import { ProblemsError } from '../lib/problem.ts';
import type { Problem } from '../lib/problem.ts';
import { siteSchema } from '../model/site.ts';
import { adviseOnLanguage } from './advise-on-language.ts';
import { analyseContent } from './analyse-content.ts';
import { catalogues } from '../strings/read-words.ts';
import type { Remarks } from './body-reader.ts';
import { checkContent } from './check-content.ts';
import type { Content } from './content.ts';
import { parseEntries } from './entries.ts';
import type { Files } from './entries.ts';
import { openFileIndex } from './file-index.ts';
import type { FileIndex } from './file-index.ts';
import type { Places } from './places.ts';
import { movedTo } from './read-site.ts';
import { readTree } from './read-tree.ts';
import type { Tree } from './read-tree.ts';

/**
 * Reads the content folder whole. What is in the cache is not analysed again.
 *
 * @param code hash of the code that analyses
 * @throws {ProblemsError} with every problem of every file
 */
export function readContent(places: Places, code: string): Content {
  const { content, remarks } = surveyContent(places, code);
  if (remarks.problems.length > 0) throw new ProblemsError(remarks.problems);
  return content;
}

/** What a content folder holds, right or wrong. */
export interface Survey {
  /** The files that are right. */
  content: Content;
  remarks: Remarks;
  files: Files;
}

/**
 * The same, where mistakes stop nothing: for those that tell of them.
 *
 * @throws {ProblemsError} when there is no such folder
 */
export function surveyContent(places: Places, code: string): Survey {
  const index = openFileIndex(indexFileOf(places), code);
  const tree = readTreeOrThrow(places.contentDir, index);
  const { entries, files, problems } = parseEntries(tree.texts, index);
  problems.push(...tree.problems, ...missingSite(files, tree, places.contentDir), ...checkContent(files));
  const site = movedTo(entries.site[0]?.data ?? standIn, places.home);
  const advice = adviseOnLanguage(entries.site[0], catalogues(places.root));
  const remarks: Remarks = { problems, advice, links: [] };
  const content = analyseContent({ site, entries, files, images: tree.images, places, code, remarks, index });
  index.save(tree.texts.map(({ path }) => path));
  return { content, remarks, files };
}

/** Settings with which the articles are still checked when site.yml can't be read. */
const standIn = siteSchema.parse({
  title: 'Site',
  description: 'Site',
  url: 'https://example.org',
  publisher: { name: 'Site' },
});

/** Where the index of a content folder lies. */
export function indexFileOf({ indexDir, contentDir }: Places): string {
  return join(indexDir, sha256(contentDir).slice(0, 16));
}

function readTreeOrThrow(contentDir: string, index: FileIndex): Tree {
  if (statSync(contentDir, { throwIfNoEntry: false })?.isDirectory()) return readTree(contentDir, index);
  const message = 'There is no such content folder. Set CONTENT_DIR to the folder that holds site.yml.';
  throw new ProblemsError([{ file: relative(process.cwd(), contentDir), message }]);
}

/** Nothing to add when there is a site.yml: its own problems are told already. */
function missingSite({ site }: Files, { problems }: Tree, contentDir: string): Problem[] {
  const file = relative(process.cwd(), join(contentDir, 'site.yml'));
  if (site.length > 0 || problems.some((problem) => problem.file === file)) return [];
  const fields = 'title, description, url: https://example.org, and publisher with a name below it';
  return [{ file, message: `There is no site.yml. Write one with at least these fields: ${fields}.` }];
}
