import { articlePath } from '../../src/digest/links/link-target.ts';
import { fileOf } from '../../src/model/page.ts';
import { readLastBuild } from '../../src/publish/last-build.ts';
import type { Content } from '../../src/store/content.ts';

/** The exit code that says: nothing to do. No program of ours ends with it for another reason. */
export const nothingDue = 3;

/**
 * Prints the articles that should be out by now and are not in a built site. The exit code is 0 when there are any, else 3.
 *
 * @param outDir the folder of the last build; one that is not there has nothing, so that everything is due
 */
export function tellDue({ articles }: Content, outDir: string): number {
  const { files } = readLastBuild(outDir, '').listing;
  const due = articles.filter(({ slug, draft }) => !draft && !files.has(fileOf(articlePath(slug))));
  for (const { file, published } of due) console.log(`${file} is due since ${published}.`);
  if (due.length === 0) console.log('Nothing is due.');
  return due.length > 0 ? 0 : nothingDue;
}
