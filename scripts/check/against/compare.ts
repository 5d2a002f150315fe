import { relative } from 'node:path';
import type { Problem } from '../../../src/lib/problem.ts';
import { vanishedFrom } from '../../../src/publish/published.ts';
import type { Present } from '../../../src/publish/published.ts';
import { readPublished } from './read-published.ts';

/**
 * What a published site had and the content no longer gives: pages and entries are errors, passages are only told.
 *
 * @param path of a dist/ folder or its manifest
 * @throws {ProblemsError} when there is none
 */
export function compareWith(path: string, present: Present): { errors: Problem[]; advice: Problem[] } {
  const file = relative(process.cwd(), path);
  const { files, entries, passages } = vanishedFrom(readPublished(path), present);
  const tell = (message: string): Problem => ({ file, message });
  return {
    errors: [
      ...files.map((name) => tell(`${pathOf(name)} was published and is gone. ${adviceFor(name)}`)),
      ...entries.map(({ id, file: feed }) =>
        tell(
          `The entry ${id} of ${pathOf(feed)} is gone, so readers' programs take it for a new one if it comes back under another id. Write "id: ${id}" into the article that it belongs to.`,
        ),
      ),
    ],
    advice: passages.map(({ id, file: page }) =>
      tell(
        `${pathOf(page)}#${id} is gone: the words of that passage were changed or taken out. Links to it lead to the top of the page.`,
      ),
    ),
  };
}

/** `articles/x/index.html` → `/articles/x/` */
function pathOf(file: string): string {
  return `/${file.replace(/(?:^|(?<=\/))index\.html$/u, '')}`;
}

function adviceFor(file: string): string {
  const slug = /^articles\/([^/]+)\//u.exec(file)?.[1];
  const elsewhere = `write "${pathOf(file)}: /the/new/path/" under redirects in site.yml`;
  if (slug === undefined) return `If what it held stands elsewhere, ${elsewhere}.`;
  return `If the article has another name now, add "${slug}" to its aliases; if its story is told elsewhere, ${elsewhere}.`;
}
