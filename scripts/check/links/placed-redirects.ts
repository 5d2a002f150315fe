import { checkRedirects } from '../../../src/digest/links/check-redirects.ts';
import type { Problem } from '../../../src/lib/problem.ts';
import { redirectsOf } from '../../../src/model/redirect.ts';
import type { Redirect, RedirectOrigin } from '../../../src/model/redirect.ts';
import type { Content } from '../../../src/store/content.ts';
import type { Files } from '../../../src/store/entries.ts';

/** A redirect, and where it is written. */
export interface PlacedRedirect extends Redirect {
  file: string;
  line: number;
  column: number;
}

/** Every redirect of the content with its place; a redirect of site.yml at its key, an alias at itself. */
export function placedRedirects(content: Content, files: Files): PlacedRedirect[] {
  const articles = new Map(files.articles.map((file) => [file.slug, file]));
  return redirectsOf(content).flatMap(({ from, to, origin }) => {
    const named = 'key' in origin ? files.site[0] : articles.get(origin.slug);
    if (!named?.raw) return [];
    return [{ from, to, file: named.file.display, ...placeOf(named.raw, origin) }];
  });
}

function placeOf(raw: NonNullable<Files['site'][number]['raw']>, origin: RedirectOrigin) {
  if ('key' in origin) return raw.placeOf(['redirects', origin.key], 'key');
  return raw.placeOf(['aliases', origin.index]);
}

/** What is wrong with redirects, and what could be better. */
export function redirectProblems(
  redirects: readonly PlacedRedirect[],
  isPage: (path: string) => boolean,
): { errors: Problem[]; advice: Problem[] } {
  const remarks = checkRedirects(redirects, isPage);
  const told = (isAdvice: boolean) =>
    remarks
      .filter((remark) => remark.isAdvice === isAdvice)
      .map(({ redirect: { file, line, column }, message }) => ({ file, line, column, message }));
  return { errors: told(false), advice: told(true) };
}
