import { join, relative } from 'node:path';
import { ProblemsError } from '../lib/problem.ts';
import type { Problem } from '../lib/problem.ts';
import { adviseOnLanguage } from './advise-on-language.ts';
import { analyseContent } from './analyse-content.ts';
import { catalogues } from '../strings/read-words.ts';
import type { Remarks } from './body-reader.ts';
import { checkPublic } from './check-public.ts';
import { checkContent } from './check-content.ts';
import type { Content } from './content.ts';
import type { Files } from './entries.ts';
import { parseContent } from './parse-content.ts';
import type { ParsedFolder } from './parse-content.ts';
import type { Places } from './places.ts';
import { movedTo } from './read-site.ts';
import { standIn } from './stand-in.ts';
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
 * @param share whether an article, by its file's path in the folder, is among those that are analysed
 * @throws {ProblemsError} when there is no such folder
 */
export function surveyContent(places: Places, code: string, share = whole): Survey {
  return surveyParsed(parseContent(places, code), places, code, share);
}

/** The same of a folder that is parsed already. */
export function surveyParsed(parsed: ParsedFolder, places: Places, code: string, share = whole): Survey {
  const { tree, index, entries: all, files, problems, saveIndex } = parsed;
  const entries = { ...all, articles: all.articles.filter(({ file }) => share(file.path)) };
  problems.push(
    ...tree.problems,
    ...missingSite(files, tree, places.contentDir),
    ...checkContent(files),
    ...checkPublic(join(places.root, 'public')),
  );
  const site = movedTo(entries.site[0]?.data ?? standIn, places.home);
  const advice = adviseOnLanguage(entries.site[0], catalogues(places.root));
  const remarks: Remarks = { problems, faults: [], advice, links: [] };
  const content = analyseContent({ site, entries, files, images: tree.images, places, code, remarks, index });
  saveIndex();
  return { content, remarks, files };
}

const whole: (path: string) => boolean = () => true;

/** Nothing to add when there is a site.yml: its own problems are told already. */
function missingSite({ site }: Files, { problems }: Tree, contentDir: string): Problem[] {
  const file = relative(process.cwd(), join(contentDir, 'site.yml'));
  if (site.length > 0 || problems.some((problem) => problem.file === file)) return [];
  const fields = 'title, description, url: https://example.org, and publisher with a name below it';
  return [{ file, message: `There is no site.yml. Write one with at least these fields: ${fields}.` }];
}
